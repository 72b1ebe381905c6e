-- setup: base.sql
-- 10-11: no set-up: 42601 syntax error at or near "("
-- 12-14: refused 42601 cannot alter type of a column used by a generated column
-- 15-18: refused 0A000 cannot alter type of a column used by a generated column

ALTER TABLE big ADD COLUMN g text GENERATED ALWAYS AS (v || 'x') STORED;

-- statement:
ALTER TABLE big ALTER COLUMN v TYPE varchar(100);
