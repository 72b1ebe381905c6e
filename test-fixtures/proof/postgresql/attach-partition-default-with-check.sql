-- setup: base.sql
-- 10: no set-up: 42601 syntax error at or near "DEFAULT"
-- 11: locks cand ACCESS EXCLUSIVE, pd ACCESS EXCLUSIVE, pt ACCESS EXCLUSIVE
-- 12-18: locks cand ACCESS EXCLUSIVE, pd ACCESS EXCLUSIVE, pt SHARE UPDATE EXCLUSIVE

CREATE TABLE pt(id bigint NOT NULL, i4 int, parent_id bigint) PARTITION BY RANGE (id);
CREATE TABLE pd PARTITION OF pt DEFAULT;
INSERT INTO pd SELECT 5000000+g, 1, 1 FROM generate_series(1,20000) g;
CREATE TABLE cand(id bigint NOT NULL, i4 int, parent_id bigint);
INSERT INTO cand SELECT g, g%100, 1+g%1000 FROM generate_series(1,20000) g;
ALTER TABLE cand ADD CHECK (id >= 1 AND id < 1000001);
ALTER TABLE pd ADD CHECK (id >= 5000000);

-- statement:
ALTER TABLE pt ATTACH PARTITION cand FOR VALUES FROM (1) TO (1000001);
