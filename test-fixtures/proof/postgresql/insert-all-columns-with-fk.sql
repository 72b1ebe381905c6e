-- setup: base.sql
-- 10-11: locks a ROW EXCLUSIVE, big ROW SHARE, big_extra_idx ACCESS SHARE, big_pkey ACCESS SHARE; changes a
-- 12-18: locks a ROW EXCLUSIVE, big ROW SHARE, big_extra_idx ROW SHARE, big_pkey ROW SHARE; changes a

CREATE TABLE a (id int, x bigint REFERENCES big (id));

-- statement:
INSERT INTO a VALUES (1, 1);
