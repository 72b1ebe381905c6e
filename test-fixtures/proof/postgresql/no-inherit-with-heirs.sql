-- setup: base.sql
-- empty: above, middle, below
-- 10-18: locks above ACCESS SHARE, middle ACCESS EXCLUSIVE

CREATE TABLE above (x int);
CREATE TABLE middle () INHERITS (above);
CREATE TABLE below () INHERITS (middle);

-- statement:
ALTER TABLE middle NO INHERIT above;
