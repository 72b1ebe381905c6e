-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

-- statement:
ALTER TABLE big ADD COLUMN x float8;
ALTER TABLE big ALTER COLUMN x SET DEFAULT random();
