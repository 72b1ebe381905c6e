-- setup: base.sql
-- 10-18: refused 55006 cannot ALTER TABLE "parent" because it has pending trigger events

ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent(id) DEFERRABLE INITIALLY DEFERRED;

-- statement:
DELETE FROM parent WHERE id = 1;
ALTER TABLE big DROP CONSTRAINT fk;
-- accepted:
ALTER TABLE big DROP CONSTRAINT fk;
DELETE FROM parent WHERE id = 1;
-- accepted:
DELETE FROM s2.other;
ALTER TABLE big DROP CONSTRAINT fk;
-- accepted:
DELETE FROM parent WHERE id = 1;
ALTER TABLE big DROP CONSTRAINT big_pkey;
