-- setup: base.sql
-- 10-18: locks u ACCESS EXCLUSIVE, u_id_seq ACCESS EXCLUSIVE; new files u, u_id_seq

CREATE TABLE u(id serial, x int);
INSERT INTO u(x) VALUES(1);

-- statement:
TRUNCATE u RESTART IDENTITY;
