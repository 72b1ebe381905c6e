-- setup: base.sql
-- 10-17: refused 42601 syntax error at or near "NOT"
-- 18: locks nothing

-- statement:
CREATE TABLE a (id int CONSTRAINT id_there NOT NULL, x int, CONSTRAINT x_there NOT NULL x NO INHERIT);
