-- setup: base.sql
-- outside a transaction
-- 10-18: locks s3.p1 SHARE, s3.p1_x ACCESS EXCLUSIVE; scans s3.p1; builds s3.p1_x

CREATE SCHEMA s3;
CREATE TABLE s3.pt (id bigint NOT NULL, x int) PARTITION BY RANGE (id);
CREATE TABLE s3.p1 PARTITION OF s3.pt FOR VALUES FROM (1) TO (1000000);
CREATE INDEX p1_x ON s3.p1 (x);
INSERT INTO s3.pt SELECT g, g FROM generate_series(1, 200000) g;
CREATE FOREIGN DATA WRAPPER wrapper;
CREATE SERVER elsewhere FOREIGN DATA WRAPPER wrapper;
CREATE FOREIGN TABLE s3.far (id int) SERVER elsewhere;

-- statement:
REINDEX SCHEMA s3;
