-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE


-- statement:
ALTER TABLE big ADD COLUMN v text, DROP COLUMN v;
