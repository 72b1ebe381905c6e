-- setup: base.sql
-- 10-17: no set-up: 42601 syntax error at or near "ENFORCED"
-- 18: locks detail ACCESS EXCLUSIVE, wide ACCESS EXCLUSIVE, wide_pkey ACCESS EXCLUSIVE; rewrites wide; scans wide; builds wide_pkey

CREATE TABLE wide (id int PRIMARY KEY);
CREATE TABLE detail (id int, wide_id int REFERENCES wide (id) NOT ENFORCED);
INSERT INTO wide VALUES (1);
INSERT INTO detail VALUES (1, 1);

-- statement:
ALTER TABLE wide ALTER COLUMN id TYPE bigint;
