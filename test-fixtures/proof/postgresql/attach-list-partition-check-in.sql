-- setup: base.sql
-- 10-11: locks cl ACCESS EXCLUSIVE, pl ACCESS EXCLUSIVE
-- 12-18: locks cl ACCESS EXCLUSIVE, pl SHARE UPDATE EXCLUSIVE

CREATE TABLE pl(id bigint NOT NULL, s text NOT NULL) PARTITION BY LIST (s);
CREATE TABLE cl(id bigint NOT NULL, s text NOT NULL);
INSERT INTO cl SELECT g,'a' FROM generate_series(1,1000) g;
ALTER TABLE cl ADD CHECK (s IN ('a'));

-- statement:
ALTER TABLE pl ATTACH PARTITION cl FOR VALUES IN ('a','b');
