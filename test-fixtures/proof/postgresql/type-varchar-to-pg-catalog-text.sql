-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

-- statement:
ALTER TABLE big ALTER COLUMN v TYPE pg_catalog.text;
