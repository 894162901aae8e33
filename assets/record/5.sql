-- A debrief is open from the end of the story until its last page was opened. Of older runs only that is known: whether it was begun.

ALTER TABLE runs ADD COLUMN debrief_open INTEGER NOT NULL DEFAULT 0;
UPDATE runs SET debrief_open = 1
    WHERE ended IS NOT NULL AND origin = 'played' AND feeling IS NULL AND predicted_leader_moves IS NULL;

CREATE INDEX runs_debrief_open ON runs (id) WHERE debrief_open = 1;

-- What their players have not come to the end of: the story, or what there is to be seen of it.
CREATE VIEW waiting_runs AS
    SELECT id, started FROM runs INDEXED BY runs_unfinished WHERE ended IS NULL AND origin = 'played'
    UNION ALL
    SELECT id, started FROM runs INDEXED BY runs_debrief_open WHERE debrief_open = 1;
