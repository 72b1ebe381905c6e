-- setup: base.sql
-- 10-18: locks parent ACCESS EXCLUSIVE, parent_code ACCESS SHARE

CREATE UNIQUE INDEX parent_code ON parent (code);

-- statement:
ALTER TABLE parent ADD CONSTRAINT parent_code UNIQUE USING INDEX parent_code;
