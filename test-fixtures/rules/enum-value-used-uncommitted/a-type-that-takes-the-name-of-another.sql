-- file: V1__a.sql
CREATE TYPE level AS ENUM ('low', 'high');
CREATE TABLE alarms (id bigint PRIMARY KEY, level level NOT NULL);
-- file: V2__b.sql
ALTER TYPE level RENAME TO level_old;
CREATE TYPE level AS ENUM ('none', 'low', 'high');
-- expect: alter-type-rewriting
ALTER TABLE alarms ALTER COLUMN level TYPE level USING level::text::level;
DROP TYPE level_old;
-- expect: enum-value-unknown-to-readers
UPDATE alarms SET level = 'none' WHERE id = 1;
