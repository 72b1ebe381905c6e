-- setup: base.sql
-- 10-18: locks elder ACCESS EXCLUSIVE, heir ACCESS EXCLUSIVE, heir_pkey ACCESS EXCLUSIVE

CREATE TABLE elder (a int, b int);
CREATE TABLE heir () INHERITS (elder);
ALTER TABLE heir ADD PRIMARY KEY (a);

-- statement:
DROP TABLE elder, heir;
