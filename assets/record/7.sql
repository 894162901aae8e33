-- What was promised before the story, by the id of the choice. It changes what is told, and nothing else.

ALTER TABLE runs ADD COLUMN promise TEXT;
