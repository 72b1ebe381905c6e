-- setup: base.sql
-- 10-18: locks alone ACCESS EXCLUSIVE

CREATE TABLE alone (id int);

-- statement:
ALTER TABLE ONLY alone ADD COLUMN x int;
