-- setup: base.sql
-- 10-11: locks cl ACCESS EXCLUSIVE, pl ACCESS EXCLUSIVE; scans cl
-- 12-18: locks cl ACCESS EXCLUSIVE, pl SHARE UPDATE EXCLUSIVE; scans cl

CREATE TABLE pl(id bigint NOT NULL, s text NOT NULL) PARTITION BY LIST (s);
CREATE TABLE cl(id bigint NOT NULL, s text NOT NULL);
INSERT INTO cl SELECT g,'a' FROM generate_series(1,1000) g;
ALTER TABLE cl ADD CHECK (s IN ('a','b','c'));

-- statement:
ALTER TABLE pl ATTACH PARTITION cl FOR VALUES IN ('a','b');
