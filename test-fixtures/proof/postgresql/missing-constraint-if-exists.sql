-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE


-- statement:
ALTER TABLE big DROP CONSTRAINT IF EXISTS wrong;
