-- setup: base.sql
-- 10-18: refused 55000 index "parent_code_key" is already associated with a constraint

ALTER TABLE parent ADD CONSTRAINT parent_code_key UNIQUE (code);

-- statement:
ALTER TABLE parent ADD CONSTRAINT u UNIQUE USING INDEX parent_code_key;
