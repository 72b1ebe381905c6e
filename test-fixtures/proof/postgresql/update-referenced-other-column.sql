-- setup: base.sql
-- 10-18: locks parent ROW EXCLUSIVE, parent_pkey ROW EXCLUSIVE; changes parent

ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent(id) ON DELETE CASCADE;

-- statement:
UPDATE parent SET name = 'x' WHERE id = 5;
