-- setup: base.sql
-- 10-18: refused 42601 syntax error at or near "PARTITION"

CREATE FOREIGN DATA WRAPPER wrapper;
CREATE SERVER elsewhere FOREIGN DATA WRAPPER wrapper;

-- statement:
CREATE FOREIGN TABLE far (id int) PARTITION BY RANGE (id) SERVER elsewhere;
