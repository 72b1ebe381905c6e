-- setup: base.sql
-- 10-18: locks parent ACCESS EXCLUSIVE

CREATE TABLE detail (id int, parent_id bigint REFERENCES parent, again bigint REFERENCES big);

-- statement:
ALTER TABLE parent DROP COLUMN code;
