-- setup: base.sql
-- 10-11: no set-up: 42601 syntax error at or near "("
-- 12-17: no set-up: 42601 syntax error at or near "VIRTUAL"
-- 18: locks big ACCESS EXCLUSIVE

ALTER TABLE big ADD COLUMN g int GENERATED ALWAYS AS (i4 * 2) VIRTUAL;

-- statement:
ALTER TABLE big ALTER COLUMN g SET EXPRESSION AS (i4 * 3);
