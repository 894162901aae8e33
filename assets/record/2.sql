-- What players say after a run and take along from it. A due day is written as 2026-03-31.

ALTER TABLE runs ADD COLUMN feeling TEXT;
ALTER TABLE runs ADD COLUMN predicted_leader_moves INTEGER;

CREATE TABLE takeaways (
    run INTEGER NOT NULL PRIMARY KEY REFERENCES runs ON DELETE CASCADE,
    worked TEXT,
    change TEXT,
    situation TEXT,
    action TEXT,
    due TEXT,
    result TEXT CHECK (result IN ('done', 'partly', 'not-yet')),
    answered TEXT
) STRICT;

CREATE INDEX takeaways_by_due ON takeaways (due) WHERE due IS NOT NULL;
