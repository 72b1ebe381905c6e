-- setup: base.sql
-- 10-18: locks below ACCESS EXCLUSIVE, counted ACCESS EXCLUSIVE, counted_id_seq ACCESS EXCLUSIVE

CREATE TABLE counted (id serial, note text) PARTITION BY RANGE (id);
CREATE TABLE below PARTITION OF counted FOR VALUES FROM (1) TO (9);

-- statement:
DROP TABLE counted;
