-- setup: base.sql
-- 10-18: locks t1 ACCESS EXCLUSIVE, t2 ACCESS EXCLUSIVE; rewrites t1, t2; scans t1, t2

CREATE TABLE t1 (v timestamp);
INSERT INTO t1 VALUES (now());
CREATE TABLE t2 (v timestamptz);
INSERT INTO t2 VALUES (now());

-- statement:
SET LOCAL timezone = 'Europe/Berlin';
ALTER TABLE t1 ALTER COLUMN v TYPE timestamptz;
ALTER TABLE t2 ALTER COLUMN v TYPE timestamp;
