-- setup: base.sql
-- 10-18: locks owner ROW EXCLUSIVE, owner_code_key ROW EXCLUSIVE, owner_pkey ROW EXCLUSIVE; scans owner; changes owner

CREATE TABLE owner (id int PRIMARY KEY, code int UNIQUE, note text);
INSERT INTO owner SELECT g, g, 'x' FROM generate_series(1, 100) g;
CREATE TABLE a (id int, x int REFERENCES owner (id) ON UPDATE CASCADE);
INSERT INTO a SELECT g, g FROM generate_series(1, 100) g;

-- statement:
UPDATE owner SET note = 'y';
