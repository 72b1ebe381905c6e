-- setup: base.sql
-- 10-18: refused 0A000 cannot use partial index "parent_code" as replica identity

ALTER TABLE parent ALTER COLUMN code SET NOT NULL;
CREATE UNIQUE INDEX parent_code ON parent (code) WHERE code > 3;

-- statement:
ALTER TABLE parent REPLICA IDENTITY USING INDEX parent_code;
-- accepted:
CREATE UNIQUE INDEX parent_all ON parent (code);
ALTER TABLE parent REPLICA IDENTITY USING INDEX parent_all;
