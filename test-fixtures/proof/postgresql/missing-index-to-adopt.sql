-- setup: base.sql
-- 10-18: refused 42704 index "parent_code" does not exist

CREATE UNIQUE INDEX parent_code ON parent (code);
DROP INDEX parent_code;

-- statement:
ALTER TABLE parent ADD UNIQUE USING INDEX parent_code;
