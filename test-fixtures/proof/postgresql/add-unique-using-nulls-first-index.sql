-- setup: base.sql
-- 10-11: refused 42809 index "parent_code" does not have default sorting behavior
-- 12-18: refused 42809 index "parent_code" column number 1 does not have default sorting behavior

CREATE UNIQUE INDEX parent_code ON parent (code NULLS FIRST);

-- statement:
ALTER TABLE parent ADD CONSTRAINT u UNIQUE USING INDEX parent_code;
