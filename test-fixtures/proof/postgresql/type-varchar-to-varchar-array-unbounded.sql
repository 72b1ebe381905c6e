-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

ALTER TABLE big ADD COLUMN va varchar(10)[];

-- statement:
ALTER TABLE big ALTER COLUMN va TYPE varchar[];
