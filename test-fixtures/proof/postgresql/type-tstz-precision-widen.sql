-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

ALTER TABLE big ADD COLUMN t3 timestamptz(3);

-- statement:
ALTER TABLE big ALTER COLUMN t3 TYPE timestamptz(5);
