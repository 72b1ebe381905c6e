-- setup: base.sql
-- outside a transaction
-- 10-18: locks big SHARE, big_extra_idx ACCESS EXCLUSIVE, big_pkey ACCESS EXCLUSIVE, p1 SHARE, p1_i4_idx ACCESS EXCLUSIVE, parent SHARE, parent_pkey ACCESS EXCLUSIVE; scans big, p1, parent; builds big_extra_idx, big_pkey, p1_i4_idx, parent_pkey

CREATE TABLE pt(id bigint NOT NULL, i4 int) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000001);
INSERT INTO pt SELECT g, g%100 FROM generate_series(1,20000) g;
CREATE INDEX p1_i4_idx ON p1 (i4);
CREATE INDEX other_id_idx ON s2.other (id);

-- statement:
REINDEX SCHEMA public;
