-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

ALTER TABLE big ADD COLUMN iv interval day to second(3);

-- statement:
ALTER TABLE big ALTER COLUMN iv TYPE interval;
