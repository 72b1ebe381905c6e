-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

ALTER TABLE big ADD CONSTRAINT ck CHECK (length(v) > 0) NOT VALID;

-- statement:
ALTER TABLE big ALTER COLUMN v TYPE varchar(100);
