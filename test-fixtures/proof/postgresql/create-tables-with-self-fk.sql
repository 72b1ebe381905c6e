-- setup: base.sql
-- 10-18: locks nothing; builds tree_pkey

-- statement:
CREATE TABLE tree (id int PRIMARY KEY, up int REFERENCES tree (id));
