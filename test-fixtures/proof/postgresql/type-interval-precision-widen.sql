-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

ALTER TABLE big ADD COLUMN iv interval(2);

-- statement:
ALTER TABLE big ALTER COLUMN iv TYPE interval(5);
