-- setup: base.sql
-- 10-18: locks copied ACCESS EXCLUSIVE, counted ACCESS EXCLUSIVE, counted_id_seq ACCESS EXCLUSIVE

CREATE TABLE counted (id serial, note text);
CREATE TABLE copied (LIKE counted INCLUDING ALL);

-- statement:
DROP TABLE counted CASCADE;
