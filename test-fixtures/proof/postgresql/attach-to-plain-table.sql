-- setup: base.sql
-- 10: refused 42P17 "big" is not partitioned
-- 11-17: refused 42P17 table "big" is not partitioned
-- 18: refused 42809 ALTER action ATTACH PARTITION cannot be performed on relation "big"

CREATE TABLE other (LIKE big);

-- statement:
ALTER TABLE big ATTACH PARTITION other FOR VALUES FROM (1) TO (2);
