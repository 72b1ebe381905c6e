-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

CREATE DOMAIN dom AS text;

-- statement:
ALTER TABLE big ALTER COLUMN t TYPE dom;
