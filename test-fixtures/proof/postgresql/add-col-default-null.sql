-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

-- statement:
ALTER TABLE big ADD COLUMN x text DEFAULT NULL::text;
