-- setup: base.sql
-- 10-18: locks child ACCESS EXCLUSIVE, parent ACCESS EXCLUSIVE

CREATE TABLE child (more int) INHERITS (parent);

-- statement:
ALTER TABLE parent ADD COLUMN more int;
