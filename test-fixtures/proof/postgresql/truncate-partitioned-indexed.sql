-- setup: base.sql
-- empty: phi
-- 10-18: locks p1 ACCESS EXCLUSIVE, p1_i4_idx ACCESS EXCLUSIVE, phi ACCESS EXCLUSIVE, pt ACCESS EXCLUSIVE; new files p1, p1_i4_idx, phi

CREATE TABLE pt(id bigint NOT NULL, i4 int, parent_id bigint) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000001);
CREATE TABLE phi PARTITION OF pt FOR VALUES FROM (1000001) TO (2000001);
INSERT INTO pt SELECT g, g%100, 1+g%1000 FROM generate_series(1,20000) g;
CREATE INDEX p1_i4_idx ON p1 (i4);

-- statement:
TRUNCATE pt;
