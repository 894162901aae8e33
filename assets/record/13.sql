-- Whether the phones of a room ask how sure people are of their votes, from 1 to 5.
ALTER TABLE rooms ADD COLUMN asks_sure INTEGER NOT NULL DEFAULT 0 CHECK (asks_sure IN (0, 1));
