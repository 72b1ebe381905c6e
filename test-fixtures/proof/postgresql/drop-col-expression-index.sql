-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, big_lower ACCESS EXCLUSIVE

CREATE INDEX big_lower ON big (lower(t));

-- statement:
ALTER TABLE big DROP COLUMN t;
