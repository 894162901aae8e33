-- What may count in a profile; the first of each alias and scenario does. Found through runs_counting, without a look at all runs.

DROP VIEW counting_runs;

CREATE VIEW countable_runs AS
    SELECT id, alias, scenario_id, ended
    FROM runs
    WHERE ended IS NOT NULL AND origin = 'played' AND mode IN ('learn', 'assess');
