-- setup: base.sql
-- 10-11: refused 42809 index "parent_name" does not have default sorting behavior
-- 12-18: refused 42809 index "parent_name" column number 1 does not have default sorting behavior

CREATE UNIQUE INDEX parent_name ON parent (name text_pattern_ops);

-- statement:
ALTER TABLE parent ADD CONSTRAINT u UNIQUE USING INDEX parent_name;
