-- setup: base.sql
-- 10-11: refused 42601 syntax error at or near "("
-- 12-17: refused 42601 syntax error at or near "VIRTUAL"
-- 18: locks big ACCESS EXCLUSIVE

-- statement:
ALTER TABLE big ADD COLUMN x int GENERATED ALWAYS AS (i4 * 2) VIRTUAL;
