-- setup: base.sql
-- 10-14: locks u ACCESS EXCLUSIVE; rewrites u; scans u
-- 15-18: locks u ACCESS EXCLUSIVE, u_id_seq ACCESS EXCLUSIVE; rewrites u; new files u_id_seq; scans u

CREATE TABLE u(id int GENERATED ALWAYS AS IDENTITY, x int);
INSERT INTO u(x) VALUES(1);
ALTER TABLE u SET UNLOGGED;

-- statement:
ALTER TABLE u SET LOGGED;
