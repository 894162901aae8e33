-- Practice wishes, a row a run: what was wished for at the end of its debrief, in words that the program knows, and when; and whether
-- the wish that its own briefing had told was tried.
CREATE TABLE wishes (
    run INTEGER NOT NULL PRIMARY KEY REFERENCES runs ON DELETE CASCADE,
    wish TEXT,
    wished INTEGER,
    tried TEXT CHECK (tried IN ('done', 'partly', 'not-yet'))
) STRICT;
