-- setup: base.sql
-- 10-18: refused 0A000 cannot truncate a table referenced in a foreign key constraint

ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent(id);

-- statement:
TRUNCATE parent;
