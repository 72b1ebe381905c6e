-- file: V1__users.sql
CREATE TABLE users (id bigint PRIMARY KEY, seen timestamp without time zone, day date, note text);
-- file: V2__defaults.sql
-- expect: default-time-frozen
ALTER TABLE users ALTER COLUMN seen SET DEFAULT ' NOW ';
-- expect: default-time-frozen
ALTER TABLE users ALTER COLUMN seen SET DEFAULT 'now()';
-- expect: default-time-frozen
ALTER TABLE users ALTER COLUMN day SET DEFAULT date 'tomorrow';
