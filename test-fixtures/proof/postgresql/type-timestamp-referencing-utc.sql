-- setup: base.sql
-- 10-11: locks events ACCESS EXCLUSIVE, moments ACCESS EXCLUSIVE, moments_pkey ACCESS SHARE; rewrites events; scans events, moments
-- 12-15: locks events ACCESS EXCLUSIVE, moments ACCESS EXCLUSIVE, moments_pkey ACCESS SHARE; scans events, moments
-- 16-18: locks events ACCESS EXCLUSIVE, moments ACCESS EXCLUSIVE, moments_pkey ACCESS SHARE; scans events

CREATE TABLE moments (at timestamp PRIMARY KEY);
INSERT INTO moments VALUES ('2024-01-01');
CREATE TABLE events (id int, at timestamp REFERENCES moments (at));
INSERT INTO events VALUES (1, '2024-01-01');

-- statement:
SET LOCAL timezone = 'UTC';
ALTER TABLE events ALTER COLUMN at TYPE timestamptz;
