-- setup: base.sql
-- 10-18: locks u ACCESS EXCLUSIVE, u_id_seq SHARE ROW EXCLUSIVE; rewrites u; new files u_id_seq; scans u

CREATE TABLE u(id int GENERATED ALWAYS AS IDENTITY, x int);
INSERT INTO u(x) VALUES(1);

-- statement:
ALTER TABLE u ALTER COLUMN id TYPE bigint;
