-- setup: base.sql
-- 10-18: locks child ACCESS EXCLUSIVE, child_pkey ACCESS EXCLUSIVE; new files child, child_pkey

CREATE TABLE child(id bigint PRIMARY KEY, p bigint REFERENCES parent(id));
INSERT INTO child SELECT g, 1+g%100 FROM generate_series(1,1000) g;

-- statement:
TRUNCATE child;
