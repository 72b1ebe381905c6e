-- setup: base.sql
-- 10-11: locks big ACCESS EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE, big_pkey ACCESS EXCLUSIVE, big_ts ACCESS EXCLUSIVE; rewrites big; scans big; builds big_ts, big_extra_idx, big_pkey
-- 12-18: locks big ACCESS EXCLUSIVE, big_ts ACCESS EXCLUSIVE; scans big; builds big_ts

CREATE INDEX big_ts ON big(ts);

-- statement:
SET timezone = 'UTC';
ALTER TABLE big ALTER COLUMN ts TYPE timestamptz;
