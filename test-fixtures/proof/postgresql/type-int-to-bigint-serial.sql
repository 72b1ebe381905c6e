-- setup: base.sql
-- 10-13: locks u ACCESS EXCLUSIVE; rewrites u; scans u
-- 14-18: locks u ACCESS EXCLUSIVE, u_id_seq ACCESS SHARE; rewrites u; scans u

CREATE TABLE u(id serial, x int);
INSERT INTO u(x) VALUES(1);

-- statement:
ALTER TABLE u ALTER COLUMN id TYPE bigint;
