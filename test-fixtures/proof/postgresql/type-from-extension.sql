-- setup: base.sql
-- 10-18: locks t1 ACCESS EXCLUSIVE, t2 ACCESS EXCLUSIVE; rewrites t1; scans t1

CREATE EXTENSION citext;
CREATE EXTENSION hstore;
CREATE TABLE t1 (v hstore);
INSERT INTO t1 VALUES ('a=>1');
CREATE TABLE t2 (v citext);
INSERT INTO t2 VALUES ('a');

-- statement:
ALTER TABLE t1 ALTER COLUMN v TYPE json USING v::json;
ALTER TABLE t2 ALTER COLUMN v TYPE citext;
