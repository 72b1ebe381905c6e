-- setup: base.sql
-- outside a transaction
-- 10: no set-up: 42601 syntax error at or near "DEFAULT"
-- 11-13: refused 42601 syntax error at or near "CONCURRENTLY"
-- 14-18: refused 55000 cannot detach partitions concurrently when a default partition exists

CREATE TABLE pt(id bigint NOT NULL, i4 int, parent_id bigint) PARTITION BY RANGE (id);
CREATE TABLE pd PARTITION OF pt DEFAULT;
INSERT INTO pd SELECT 5000000+g, 1, 1 FROM generate_series(1,20000) g;
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000001);

-- statement:
ALTER TABLE pt DETACH PARTITION p1 CONCURRENTLY;
