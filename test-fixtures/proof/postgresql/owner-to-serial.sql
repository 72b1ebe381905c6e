-- setup: base.sql
-- 10-18: locks u ACCESS EXCLUSIVE, u_id_seq ACCESS EXCLUSIVE

CREATE TABLE u(id serial, x int);
INSERT INTO u(x) VALUES(1);
GRANT ALL ON SCHEMA public TO app;

-- statement:
ALTER TABLE u OWNER TO app;
