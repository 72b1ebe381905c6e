-- setup: base.sql
-- 10-18: refused 55006 cannot ALTER TABLE "big" because it has pending trigger events

ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent(id) DEFERRABLE INITIALLY DEFERRED;

-- statement:
UPDATE big SET parent_id = 7 WHERE id = 1;
ALTER TABLE big ALTER COLUMN t SET DEFAULT 'x', ENABLE ROW LEVEL SECURITY;
-- accepted:
ALTER TABLE big ALTER COLUMN t SET DEFAULT 'x', ENABLE ROW LEVEL SECURITY;
UPDATE big SET parent_id = 7 WHERE id = 1;
