-- Names and titles were once kept as they were written. Now they are as they are seen, so that names that look alike are one player.
-- What else was written is brought into that form where it is read.

UPDATE runs SET alias = kept_name(alias) WHERE alias <> kept_name(alias);
UPDATE runs SET scenario_title = kept(scenario_title) WHERE scenario_title <> kept(scenario_title);
UPDATE runs SET ending_title = kept(ending_title) WHERE ending_title <> kept(ending_title);
