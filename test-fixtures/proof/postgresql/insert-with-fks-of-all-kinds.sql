-- setup: base.sql
-- 10-11: locks a ROW EXCLUSIVE, owner ROW SHARE, owner_code_key ACCESS SHARE, owner_pkey ACCESS SHARE; changes a
-- 12-18: locks a ROW EXCLUSIVE, owner ROW SHARE, owner_code_key ROW SHARE, owner_pkey ROW SHARE; changes a

CREATE TABLE owner (id int PRIMARY KEY, code int UNIQUE, note text);
INSERT INTO owner SELECT g, g, 'x' FROM generate_series(1, 100) g;
CREATE TABLE a (id int, x int REFERENCES owner (id), y int REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED, z bigint REFERENCES big (id));

-- statement:
INSERT INTO a (id, x) VALUES (1, 1);
INSERT INTO a (id, y) VALUES (1, 1);
