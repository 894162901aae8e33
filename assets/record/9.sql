-- Rooms: a run that a group plays together, a row a room, and its votes. A room is held by its run; run is NULL only where each table
-- plays one of its own. Code, address and port are those of the page that phones were shown, where there was one.
CREATE TABLE rooms (
    id INTEGER NOT NULL PRIMARY KEY,
    run INTEGER UNIQUE REFERENCES runs ON DELETE CASCADE,
    content_hash TEXT NOT NULL REFERENCES scenario_texts,
    voting TEXT NOT NULL CHECK (voting IN ('phones', 'hands', 'both', 'tables')),
    people INTEGER,
    minutes INTEGER,
    code TEXT,
    address TEXT,
    port INTEGER,
    step TEXT NOT NULL,
    page INTEGER NOT NULL,
    opened INTEGER NOT NULL,
    closed INTEGER
) STRICT;

-- A seat is one browser's place. Its token is a hash of the browser's key, and gone once the room is closed: from then on no vote
-- can be tied to a phone. Nothing else of a phone is kept.
CREATE TABLE room_seats (
    room INTEGER NOT NULL REFERENCES rooms ON DELETE CASCADE,
    seat INTEGER NOT NULL,
    token BLOB UNIQUE,
    team INTEGER,
    joined INTEGER NOT NULL,
    PRIMARY KEY (room, seat)
) STRICT, WITHOUT ROWID;

-- Openings of a vote, numbered through the room; options are ids in the order shown. One that was discarded stays, withdrawn.
CREATE TABLE room_rounds (
    room INTEGER NOT NULL REFERENCES rooms ON DELETE CASCADE,
    round INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('decision', 'guess', 'tag')),
    position INTEGER NOT NULL,
    scene TEXT,
    options TEXT NOT NULL,
    opened INTEGER NOT NULL,
    closed INTEGER,
    revealed INTEGER,
    withdrawn INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (room, round)
) STRICT, WITHOUT ROWID;

-- The vote of a seat in a round: the option that stands, the one voted for first, and how often it was changed.
CREATE TABLE room_votes (
    room INTEGER NOT NULL,
    round INTEGER NOT NULL,
    seat INTEGER NOT NULL,
    option TEXT NOT NULL,
    first TEXT NOT NULL,
    changes INTEGER NOT NULL DEFAULT 0,
    sure INTEGER CHECK (sure BETWEEN 1 AND 5),
    cast_at INTEGER NOT NULL,
    PRIMARY KEY (room, round, seat),
    FOREIGN KEY (room, round) REFERENCES room_rounds ON DELETE CASCADE,
    FOREIGN KEY (room, seat) REFERENCES room_seats ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Hands that were counted and typed in.
CREATE TABLE room_hands (
    room INTEGER NOT NULL,
    round INTEGER NOT NULL,
    option TEXT NOT NULL,
    count INTEGER NOT NULL CHECK (count BETWEEN 0 AND 999),
    PRIMARY KEY (room, round, option),
    FOREIGN KEY (room, round) REFERENCES room_rounds ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- How each pick of a room came about, and after which round, where there was a vote.
CREATE TABLE room_decisions (
    run INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    round INTEGER,
    chosen_by TEXT NOT NULL CHECK (chosen_by IN ('most', 'tie', 'facilitator', 'nobody')),
    PRIMARY KEY (run, entry),
    FOREIGN KEY (run, entry) REFERENCES picks ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- What counts: for each scene on the run's path, the pick made there first. In a room it is the one that stands: a slip of the
-- facilitator's hand was never the room's choice.
DROP VIEW first_picks;
CREATE VIEW first_picks AS
    SELECT earliest.*
    FROM picks AS standing
    JOIN runs ON runs.id = standing.run
    JOIN picks AS earliest ON earliest.run = standing.run AND earliest.entry = CASE runs.mode WHEN 'room' THEN standing.entry ELSE
        (SELECT min(entry) FROM picks AS same WHERE same.run = standing.run AND same.scene = standing.scene) END
    WHERE NOT standing.withdrawn;
