-- setup: base.sql
-- 10-18: locks elder ACCESS EXCLUSIVE, heir ACCESS EXCLUSIVE

CREATE TABLE elder (a int PRIMARY KEY, b int, CONSTRAINT positive CHECK (b > 0));
CREATE TABLE heir () INHERITS (elder);

-- statement:
ALTER TABLE elder RENAME CONSTRAINT positive TO more_than_none;
