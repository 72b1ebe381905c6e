-- setup: base.sql
-- outside a transaction
-- empty: phi
-- beside it: finished without waiting
-- 10-13: refused 42601 syntax error at or near "CONCURRENTLY"
-- 14-18: locks p1 ACCESS EXCLUSIVE, pt SHARE UPDATE EXCLUSIVE

CREATE TABLE pt(id bigint NOT NULL, i4 int, parent_id bigint) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000001);
CREATE TABLE phi PARTITION OF pt FOR VALUES FROM (1000001) TO (2000001);
INSERT INTO pt SELECT g, g%100, 1+g%1000 FROM generate_series(1,20000) g;

-- statement:
ALTER TABLE pt DETACH PARTITION p1 CONCURRENTLY;
