-- setup: base.sql
-- 10-18: refused 55006 cannot ALTER TABLE "big" because it has pending trigger events

ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent(id) DEFERRABLE;

-- statement:
SET CONSTRAINTS fk DEFERRED;
UPDATE big SET parent_id = 7 WHERE id = 1;
ALTER TABLE big ADD COLUMN x int;
-- accepted:
UPDATE big SET parent_id = 7 WHERE id = 1;
SET CONSTRAINTS ALL DEFERRED;
ALTER TABLE big ADD COLUMN x int;
-- accepted:
UPDATE big SET parent_id = 7 WHERE id = 1;
ALTER TABLE big ADD COLUMN x int;
