-- setup: base.sql
-- 10-18: locks former SHARE UPDATE EXCLUSIVE, latter SHARE UPDATE EXCLUSIVE

CREATE TABLE former (a int PRIMARY KEY);
CREATE TABLE latter (a int PRIMARY KEY);
CREATE PUBLICATION told FOR TABLE former;

-- statement:
ALTER PUBLICATION told SET TABLE latter;
