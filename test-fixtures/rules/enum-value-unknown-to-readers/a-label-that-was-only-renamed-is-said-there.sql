-- file: V1__a.sql
CREATE TYPE level AS ENUM ('low', 'high');
CREATE TABLE alarms (id bigint PRIMARY KEY, level level NOT NULL);
-- file: V2__b.sql
-- expect: rename-enum-value
ALTER TYPE level RENAME VALUE 'low' TO 'calm';
ALTER TABLE alarms ALTER COLUMN level SET DEFAULT 'calm';
