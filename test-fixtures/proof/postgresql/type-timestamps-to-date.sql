-- setup: base.sql
-- 10-18: locks t1 ACCESS EXCLUSIVE, t2 ACCESS EXCLUSIVE, t3 ACCESS EXCLUSIVE; rewrites t1, t2, t3; scans t1, t2, t3

CREATE TABLE t1 (v timestamp);
INSERT INTO t1 VALUES (now());
CREATE TABLE t2 (v timestamptz);
INSERT INTO t2 VALUES (now());
CREATE EXTENSION hstore;
CREATE TABLE t3 (v public.hstore);
INSERT INTO t3 VALUES ('a=>1');
CREATE DOMAIN short AS text CHECK (length(VALUE) < 10);
CREATE TABLE t4 (v text[]);
INSERT INTO t4 VALUES ('{a}');

-- statement:
SET LOCAL timezone = 'UTC';
ALTER TABLE t1 ALTER COLUMN v TYPE date;
ALTER TABLE t2 ALTER COLUMN v TYPE date;
ALTER TABLE t3 ALTER COLUMN v TYPE json USING v::json;
