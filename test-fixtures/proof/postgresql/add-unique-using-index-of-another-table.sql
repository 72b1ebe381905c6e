-- setup: base.sql
-- 10-18: refused 55000 index "parent_code" does not belong to table "big"

CREATE UNIQUE INDEX parent_code ON parent (code);

-- statement:
ALTER TABLE big ADD CONSTRAINT u UNIQUE USING INDEX parent_code;
