-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE


-- statement:
ALTER TABLE big DROP COLUMN v, ADD COLUMN v text;
