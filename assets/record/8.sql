-- Answers of the practice in Learn, an answer a row, of nobody by name: item and hash say what was asked, answer which options were
-- picked (places in the file, from 0), box and due where the question lies since. Days are local dates, as they are written.
CREATE TABLE practice (
    entry INTEGER PRIMARY KEY,
    item TEXT NOT NULL,
    hash TEXT NOT NULL,
    at INTEGER NOT NULL,
    answer TEXT NOT NULL,
    "right" INTEGER NOT NULL CHECK ("right" IN (0, 1)),
    box INTEGER NOT NULL CHECK (box BETWEEN 1 AND 5),
    due TEXT NOT NULL
) STRICT;

-- Units that were read to their end.
CREATE TABLE units_read (
    unit TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
