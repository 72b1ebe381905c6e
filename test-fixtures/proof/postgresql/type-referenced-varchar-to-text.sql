-- setup: base.sql
-- 10-18: locks code ACCESS EXCLUSIVE, code_pkey ACCESS EXCLUSIVE, uses ACCESS EXCLUSIVE; keeps code_pkey

CREATE TABLE code(c varchar(10) PRIMARY KEY);
CREATE TABLE uses(x int, c varchar(10) REFERENCES code(c));
INSERT INTO code SELECT g::text FROM generate_series(1,100) g;
INSERT INTO uses SELECT g, g::text FROM generate_series(1,100) g;

-- statement:
ALTER TABLE code ALTER COLUMN c TYPE text;
