-- setup: base.sql
-- 10-11: locks events ACCESS EXCLUSIVE, moments ACCESS EXCLUSIVE, moments_pkey ACCESS SHARE; rewrites events; scans events, moments
-- 12-15: locks events ACCESS EXCLUSIVE, moments ACCESS EXCLUSIVE, moments_pkey ACCESS SHARE; scans events, moments
-- 16-18: locks events ACCESS EXCLUSIVE, moments ACCESS EXCLUSIVE, moments_pkey ACCESS SHARE; scans events

CREATE TABLE moments (at timestamp PRIMARY KEY, about text);
INSERT INTO moments SELECT timestamp '2024-01-01' + g * interval '1 minute', repeat('x', 100) FROM generate_series(1, 20000) g ORDER BY md5(g::text);
CREATE TABLE events (id int, at timestamp REFERENCES moments (at));
INSERT INTO events SELECT g, timestamp '2024-01-01' + g * interval '1 minute' FROM generate_series(1, 20000) g;
ANALYZE moments;
ANALYZE events;

-- statement:
SET LOCAL timezone = 'UTC';
ALTER TABLE events ALTER COLUMN at TYPE timestamptz;
