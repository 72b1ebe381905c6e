-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, kid ACCESS EXCLUSIVE

CREATE TABLE kid() INHERITS (big);
INSERT INTO kid(id,i4,v) SELECT 100000+g,g,g::text FROM generate_series(1,1000) g;

-- statement:
ALTER TABLE big ADD COLUMN x int;
