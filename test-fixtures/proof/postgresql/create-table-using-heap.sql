-- setup: base.sql
-- 10-11: refused 42601 syntax error at or near "USING"
-- 12-18: locks nothing

-- statement:
CREATE TABLE a (id int) USING heap;
