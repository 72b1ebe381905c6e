-- setup: base.sql
-- 10-18: locks a ROW EXCLUSIVE, b ROW EXCLUSIVE, b_lower ROW EXCLUSIVE, b_x ROW EXCLUSIVE, c ROW EXCLUSIVE, c_id ROW EXCLUSIVE, e ROW EXCLUSIVE, e_abs ROW EXCLUSIVE, e_x ROW EXCLUSIVE, owner ROW EXCLUSIVE, owner_pkey ROW EXCLUSIVE; scans a, c, e; changes a, b, c, e, owner

CREATE TABLE owner (id int PRIMARY KEY);
INSERT INTO owner SELECT g FROM generate_series(1, 20000) g;
CREATE TABLE a (id int, x int REFERENCES owner (id) ON DELETE SET NULL);
INSERT INTO a SELECT g, g FROM generate_series(1, 100) g;
CREATE TABLE b (id int, x int REFERENCES owner (id) ON DELETE CASCADE);
INSERT INTO b SELECT g, 1 + g % 100 FROM generate_series(1, 20000) g;
CREATE INDEX b_x ON b (x);
CREATE INDEX b_lower ON b (abs(x));
CREATE TABLE c (id int, x int REFERENCES owner (id) ON DELETE SET DEFAULT);
INSERT INTO c SELECT g, g FROM generate_series(1, 100) g;
CREATE INDEX c_id ON c (id);
CREATE TABLE d (id int, x int REFERENCES owner (id) DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE e (id int, x int REFERENCES owner (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED);
INSERT INTO e SELECT g, g FROM generate_series(1, 100) g;
CREATE INDEX e_x ON e (x) WHERE id > 5;
CREATE INDEX e_abs ON e (abs(x));
ANALYZE owner;
ANALYZE b;

-- statement:
DELETE FROM owner WHERE id < 3;
