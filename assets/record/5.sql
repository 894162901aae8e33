-- A debrief is open from the end of the story until its last page was opened. Of older runs only that is known: whether it was begun.

ALTER TABLE runs ADD COLUMN debrief_open INTEGER NOT NULL DEFAULT 0;
UPDATE runs SET debrief_open = 1
    WHERE ended IS NOT NULL AND origin = 'played' AND feeling IS NULL AND predicted_leader_moves IS NULL;

CREATE INDEX runs_debrief_open ON runs (id) WHERE debrief_open = 1;
