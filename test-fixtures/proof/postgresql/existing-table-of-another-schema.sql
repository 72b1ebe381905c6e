-- setup: base.sql
-- 10-18: locks nothing


-- statement:
CREATE TABLE s2.big (id int);
