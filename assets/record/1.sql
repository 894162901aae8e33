-- Times are milliseconds since the beginning of 1970, UTC. An empty alias means none. The words of a column are checked so that
-- a damaged store is found out when it is opened.

CREATE TABLE scenario_texts (
    content_hash TEXT NOT NULL PRIMARY KEY,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE runs (
    id INTEGER NOT NULL PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    scenario_id TEXT NOT NULL,
    scenario_version TEXT NOT NULL,
    scenario_title TEXT NOT NULL,
    content_hash TEXT NOT NULL REFERENCES scenario_texts,
    engine_version TEXT NOT NULL,
    seed INTEGER NOT NULL,
    mode TEXT NOT NULL CHECK (mode IN ('learn', 'assess', 'explore', 'room')),
    origin TEXT NOT NULL CHECK (origin IN ('played', 'imported')),
    alias TEXT NOT NULL,
    started INTEGER NOT NULL,
    ended INTEGER,
    ending TEXT,
    ending_title TEXT
) STRICT;

CREATE INDEX runs_by_start ON runs (started DESC, id DESC);
CREATE INDEX runs_by_text ON runs (content_hash);
CREATE INDEX runs_unfinished ON runs (id) WHERE ended IS NULL;
CREATE INDEX runs_by_ending ON runs (scenario_id, ending) WHERE ended IS NOT NULL AND origin = 'played';
CREATE INDEX runs_counting ON runs (alias, scenario_id, ended, id)
    WHERE ended IS NOT NULL AND origin = 'played' AND mode IN ('learn', 'assess');

-- How finished runs came out, in milli-points.
CREATE TABLE outcomes (
    run INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE,
    indicator TEXT NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (run, indicator)
) STRICT, WITHOUT ROWID;

-- Every pick ever confirmed, in order of entry; a pick that was taken back stays, withdrawn.
CREATE TABLE picks (
    run INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE,
    entry INTEGER NOT NULL,
    position INTEGER NOT NULL,
    scene TEXT NOT NULL,
    option TEXT NOT NULL,
    offered TEXT NOT NULL,
    style TEXT NOT NULL CHECK (style IN ('leader', 'manager')),
    dimension TEXT NOT NULL CHECK (dimension IN ('agenda', 'network', 'execution', 'outcomes')),
    demand INTEGER NOT NULL,
    shown INTEGER NOT NULL,
    picked INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL DEFAULT 0,
    own_tag TEXT CHECK (own_tag IN ('leader', 'manager')),
    confidence INTEGER,
    reason TEXT,
    PRIMARY KEY (run, entry)
) STRICT, WITHOUT ROWID;

-- What counts: for each scene on the run's path, the pick made there first.
CREATE VIEW first_picks AS
    SELECT earliest.*
    FROM picks AS standing
    JOIN picks AS earliest ON earliest.run = standing.run AND earliest.entry =
        (SELECT min(entry) FROM picks AS same WHERE same.run = standing.run AND same.scene = standing.scene)
    WHERE NOT standing.withdrawn;

-- The runs that count in a profile: of each alias and scenario the one finished first.
CREATE VIEW counting_runs AS
    SELECT alias, scenario_id, id, min(ended) AS ended
    FROM runs
    WHERE ended IS NOT NULL AND origin = 'played' AND mode IN ('learn', 'assess')
    GROUP BY alias, scenario_id;
