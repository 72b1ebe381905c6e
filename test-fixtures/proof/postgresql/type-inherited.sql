-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE, big_pkey ACCESS EXCLUSIVE, kid ACCESS EXCLUSIVE; rewrites big, kid; scans big, kid; builds big_extra_idx, big_pkey

CREATE TABLE kid() INHERITS (big);
INSERT INTO kid(id,i4,v) SELECT 100000+g,g,g::text FROM generate_series(1,1000) g;

-- statement:
ALTER TABLE big ALTER COLUMN i4 TYPE bigint;
