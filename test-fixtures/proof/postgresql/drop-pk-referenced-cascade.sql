-- setup: base.sql
-- 10-18: locks child ACCESS EXCLUSIVE, parent ACCESS EXCLUSIVE, parent_pkey ACCESS EXCLUSIVE

CREATE TABLE child(id bigint PRIMARY KEY, p bigint REFERENCES parent(id));
INSERT INTO child SELECT g, 1+g%100 FROM generate_series(1,1000) g;

-- statement:
ALTER TABLE parent DROP CONSTRAINT parent_pkey CASCADE;
