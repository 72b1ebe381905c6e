-- setup: base.sql
-- 10-11: locks events ACCESS EXCLUSIVE, moments ACCESS EXCLUSIVE, moments_pkey ACCESS EXCLUSIVE; rewrites moments; scans events, moments; builds moments_pkey
-- 12-18: locks events ACCESS EXCLUSIVE, moments ACCESS EXCLUSIVE, moments_pkey ACCESS EXCLUSIVE; scans events, moments; builds moments_pkey

CREATE TABLE moments (at timestamp PRIMARY KEY);
INSERT INTO moments VALUES ('2024-01-01');
CREATE TABLE events (id int, at timestamp REFERENCES moments (at));
INSERT INTO events VALUES (1, '2024-01-01');

-- statement:
SET LOCAL timezone = 'UTC';
ALTER TABLE moments ALTER COLUMN at TYPE timestamptz;
