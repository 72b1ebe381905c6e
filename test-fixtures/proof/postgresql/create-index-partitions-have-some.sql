-- setup: base.sql
-- 10: no set-up: 42601 syntax error at or near "ONLY"
-- 11-18: locks p1 SHARE, p11 SHARE, p1_x SHARE, pt SHARE

CREATE TABLE pt (id bigint NOT NULL, x int) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000) PARTITION BY RANGE (id);
CREATE TABLE p11 PARTITION OF p1 FOR VALUES FROM (1) TO (1000);
INSERT INTO pt SELECT g, g FROM generate_series(1, 999) g;
CREATE INDEX p1_x ON ONLY p1 (x);
CREATE INDEX p11_own ON p11 (x);

-- statement:
CREATE INDEX pt_x ON pt (x);
