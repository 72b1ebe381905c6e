-- setup: base.sql
-- 10-18: locks high ROW EXCLUSIVE, low ROW EXCLUSIVE, whole ROW EXCLUSIVE; changes high, low

CREATE TABLE whole (k int, a int) PARTITION BY RANGE (k);
CREATE TABLE low PARTITION OF whole FOR VALUES FROM (0) TO (10);
CREATE TABLE high PARTITION OF whole FOR VALUES FROM (10) TO (20);

-- statement:
INSERT INTO whole (k, a) SELECT g, g FROM generate_series(1, 19) g;
