-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

ALTER TABLE big ADD COLUMN tt time(2);

-- statement:
ALTER TABLE big ALTER COLUMN tt TYPE time(5);
