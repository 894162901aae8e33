-- Whether the big screen of a room shows the indicators at a checkpoint.
ALTER TABLE rooms ADD COLUMN indicators INTEGER NOT NULL DEFAULT 1 CHECK (indicators IN (0, 1));
