-- setup: base.sql
-- 10-18: locks below ACCESS EXCLUSIVE, counted ACCESS EXCLUSIVE, counted_id_seq ACCESS EXCLUSIVE

CREATE TABLE counted (id serial, note text);
CREATE TABLE below () INHERITS (counted);

-- statement:
ALTER TABLE counted DROP COLUMN id;
