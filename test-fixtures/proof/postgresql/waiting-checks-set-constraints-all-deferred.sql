-- setup: base.sql
-- 10-18: refused 55006 cannot ALTER TABLE "big" because it has pending trigger events

ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent(id) DEFERRABLE;

-- statement:
SET CONSTRAINTS ALL DEFERRED;
UPDATE big SET parent_id = 7 WHERE id = 1;
ALTER TABLE big ADD COLUMN x int;
-- accepted:
SET CONSTRAINTS ALL IMMEDIATE;
UPDATE big SET parent_id = 7 WHERE id = 1;
ALTER TABLE big ADD COLUMN x int;
