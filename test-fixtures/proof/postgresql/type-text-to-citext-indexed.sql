-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, big_t ACCESS EXCLUSIVE; scans big; builds big_t

CREATE EXTENSION citext;
CREATE INDEX big_t ON big(t);

-- statement:
ALTER TABLE big ALTER COLUMN t TYPE citext;
