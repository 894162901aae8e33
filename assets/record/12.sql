-- Rooms in which each table plays a run of its own have an id, since no run stands for them.
ALTER TABLE rooms ADD COLUMN uuid TEXT;
CREATE UNIQUE INDEX rooms_uuid ON rooms (uuid);

-- Their runs: a row a run, with the number of the table that plays it, or with the seat that handed it in.
CREATE TABLE room_tables (
    entry INTEGER NOT NULL PRIMARY KEY,
    room INTEGER NOT NULL REFERENCES rooms ON DELETE CASCADE,
    played INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE,
    team INTEGER,
    seat INTEGER,
    UNIQUE (room, played),
    UNIQUE (room, team),
    UNIQUE (room, seat)
) STRICT;
CREATE INDEX room_tables_played ON room_tables (played);
