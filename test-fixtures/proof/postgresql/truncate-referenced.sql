-- setup: base.sql
-- 10-18: refused 0A000 cannot truncate a table referenced in a foreign key constraint

ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent(id);

-- statement:
TRUNCATE parent;
-- accepted:
TRUNCATE parent, big;
-- accepted:
TRUNCATE big, parent;
-- accepted:
TRUNCATE parent CASCADE;
-- accepted:
TRUNCATE big;
-- accepted:
DELETE FROM parent WHERE id > 1001;
-- accepted:
ALTER TABLE big DROP CONSTRAINT fk;
TRUNCATE parent;
