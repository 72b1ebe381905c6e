-- setup: base.sql
-- 10-18: locks a ROW SHARE, b ROW SHARE, owner ROW EXCLUSIVE, owner_code_key ROW EXCLUSIVE, owner_pkey ROW EXCLUSIVE; scans a, b; changes owner

CREATE TABLE owner (id int PRIMARY KEY, code int UNIQUE, note text);
INSERT INTO owner SELECT g, g, 'x' FROM generate_series(1, 100) g;
CREATE TABLE a (id int, x int REFERENCES owner (id) ON DELETE RESTRICT);
INSERT INTO a VALUES (1, 99);
CREATE TABLE b (id int, x int REFERENCES owner (id) ON DELETE NO ACTION);
INSERT INTO b VALUES (1, 99);

-- statement:
DELETE FROM owner WHERE id < 50;
