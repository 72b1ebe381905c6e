-- setup: base.sql
-- 10-18: refused 55006 cannot ALTER TABLE "big" because it has pending trigger events

ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent(id) DEFERRABLE INITIALLY DEFERRED;

-- statement:
INSERT INTO big (id, parent_id) SELECT 0, 1;
ALTER TABLE big REPLICA IDENTITY FULL;
-- accepted:
INSERT INTO parent SELECT 0;
ALTER TABLE parent REPLICA IDENTITY FULL;
