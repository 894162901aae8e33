-- Which page of a run is open, counted from its latest pick: 0 the questions about it, 1 what came of it, 2 the first scene after it,
-- and so on. Each pick has its own, so that a pick opens its first page in the same write; that of a run holds before the first pick.

ALTER TABLE picks ADD COLUMN page INTEGER NOT NULL DEFAULT 0;
ALTER TABLE runs ADD COLUMN page INTEGER NOT NULL DEFAULT 0;
ALTER TABLE runs ADD COLUMN ending_open INTEGER NOT NULL DEFAULT 0;

-- What was typed and not given as an answer yet.
CREATE TABLE drafts (
    run INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE,
    field TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (run, field)
) STRICT, WITHOUT ROWID;
