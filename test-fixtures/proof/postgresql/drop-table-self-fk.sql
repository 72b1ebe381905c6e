-- setup: base.sql
-- 10-18: locks tree ACCESS EXCLUSIVE, tree_pkey ACCESS EXCLUSIVE

CREATE TABLE tree (id int PRIMARY KEY, up int REFERENCES tree (id));

-- statement:
DROP TABLE tree;
