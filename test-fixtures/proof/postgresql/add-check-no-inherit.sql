-- setup: base.sql
-- 10-17: locks big ACCESS EXCLUSIVE; scans big
-- 18: locks big ACCESS EXCLUSIVE, kid ACCESS EXCLUSIVE; scans big

CREATE TABLE kid() INHERITS (big);
INSERT INTO kid(id,i4,v) SELECT 100000+g,g,g::text FROM generate_series(1,1000) g;

-- statement:
ALTER TABLE big ADD CONSTRAINT ck CHECK (i4 >= 0) NO INHERIT;
