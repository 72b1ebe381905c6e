-- setup: base.sql
-- 10-18: locks code ACCESS EXCLUSIVE, code_pkey ACCESS SHARE, uses ACCESS EXCLUSIVE; rewrites uses; scans code, uses

CREATE TABLE code(c varchar(10) PRIMARY KEY);
CREATE TABLE uses(x int, c varchar(10) REFERENCES code(c));
INSERT INTO code SELECT g::text FROM generate_series(1,100) g;
INSERT INTO uses SELECT g, g::text FROM generate_series(1,100) g;

-- statement:
ALTER TABLE uses ALTER COLUMN c TYPE varchar(5);
