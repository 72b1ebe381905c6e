-- setup: base.sql
-- 10-17: no set-up: 42601 syntax error at or near "ENFORCED"
-- 18: locks a ROW EXCLUSIVE; changes a

CREATE TABLE a (id int, x int REFERENCES big (id) NOT ENFORCED);

-- statement:
INSERT INTO a (id, x) VALUES (1, 1);
