-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, big_pkey ACCESS EXCLUSIVE, detail ACCESS EXCLUSIVE

CREATE TABLE detail (id int, big_id bigint REFERENCES big (id));

-- statement:
ALTER TABLE big DROP COLUMN id CASCADE;
