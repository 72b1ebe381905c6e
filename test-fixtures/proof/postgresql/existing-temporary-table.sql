-- setup: base.sql
-- 10-18: locks nothing


-- statement:
CREATE TEMPORARY TABLE big (id int);
