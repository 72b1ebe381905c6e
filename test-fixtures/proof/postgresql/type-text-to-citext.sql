-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

CREATE EXTENSION citext;

-- statement:
ALTER TABLE big ALTER COLUMN t TYPE citext;
