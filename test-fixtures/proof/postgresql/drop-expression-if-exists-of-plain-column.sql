-- setup: base.sql
-- 10-12: refused 42601 syntax error at or near "EXPRESSION"
-- 13-18: locks big ACCESS EXCLUSIVE

-- statement:
ALTER TABLE big ALTER COLUMN i4 DROP EXPRESSION IF EXISTS;
