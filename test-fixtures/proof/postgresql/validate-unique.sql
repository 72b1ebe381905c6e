-- setup: base.sql
-- 10-17: refused 42809 constraint "parent_code_key" of relation "parent" is not a foreign key or check constraint
-- 18: refused 42809 cannot validate constraint "parent_code_key" of relation "parent"

ALTER TABLE parent ADD CONSTRAINT parent_code_key UNIQUE (code);

-- statement:
ALTER TABLE parent VALIDATE CONSTRAINT parent_code_key;
