-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

CREATE DOMAIN dom AS text;
ALTER TABLE big ADD COLUMN dm dom;

-- statement:
ALTER TABLE big ALTER COLUMN dm TYPE text;
