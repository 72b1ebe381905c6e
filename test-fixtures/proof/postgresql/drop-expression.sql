-- setup: base.sql
-- 10-11: no set-up: 42601 syntax error at or near "("
-- 12: refused 42601 syntax error at or near "EXPRESSION"
-- 13-18: locks big ACCESS EXCLUSIVE

ALTER TABLE big ADD COLUMN g int GENERATED ALWAYS AS (i4 * 2) STORED;

-- statement:
ALTER TABLE big ALTER COLUMN g DROP EXPRESSION;
