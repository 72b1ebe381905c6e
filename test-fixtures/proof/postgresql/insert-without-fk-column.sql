-- setup: base.sql
-- 10-18: locks a ROW EXCLUSIVE; changes a

CREATE TABLE a (id int, x bigint REFERENCES big (id), y bigint REFERENCES parent (id));

-- statement:
INSERT INTO a (id) VALUES (1);
