-- setup: base.sql
-- empty: above, middle, below, lowest
-- 10-18: locks above SHARE UPDATE EXCLUSIVE, below ACCESS SHARE, lowest ACCESS SHARE, middle ACCESS EXCLUSIVE

CREATE TABLE above (x int);
CREATE TABLE middle (x int);
CREATE TABLE below () INHERITS (middle);
CREATE TABLE lowest () INHERITS (below);

-- statement:
ALTER TABLE middle INHERIT above;
