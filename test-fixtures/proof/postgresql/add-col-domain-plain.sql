-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

CREATE DOMAIN dom AS int;

-- statement:
ALTER TABLE big ADD COLUMN x dom;
