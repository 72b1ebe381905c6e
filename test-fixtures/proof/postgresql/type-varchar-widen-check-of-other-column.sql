-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

ALTER TABLE big ADD CONSTRAINT positive CHECK (i4 >= 0);

-- statement:
ALTER TABLE big ALTER COLUMN v TYPE varchar(100);
