-- setup: base.sql
-- 10-18: locks a ROW EXCLUSIVE, owner ROW EXCLUSIVE, owner_pkey ROW EXCLUSIVE; scans a; changes a, owner

CREATE TABLE owner (id int PRIMARY KEY);
CREATE TABLE a (id int, x int REFERENCES owner (id) ON DELETE CASCADE);
INSERT INTO owner SELECT g FROM generate_series(1, 20000) g;
INSERT INTO a SELECT g, g FROM generate_series(1, 5) g;
ANALYZE owner;
ANALYZE a;

-- statement:
DELETE FROM owner USING a WHERE a.x = owner.id;
