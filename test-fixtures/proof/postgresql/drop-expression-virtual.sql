-- setup: base.sql
-- 10-11: no set-up: 42601 syntax error at or near "("
-- 12-17: no set-up: 42601 syntax error at or near "VIRTUAL"
-- 18: refused 0A000 ALTER TABLE / DROP EXPRESSION is not supported for virtual generated columns

ALTER TABLE big ADD COLUMN twice int GENERATED ALWAYS AS (i4 * 2) VIRTUAL;

-- statement:
ALTER TABLE big ALTER COLUMN twice DROP EXPRESSION;
