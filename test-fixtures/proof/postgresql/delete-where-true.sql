-- setup: base.sql
-- 10-18: locks parent ROW EXCLUSIVE, parent_pkey ROW EXCLUSIVE; scans parent; changes parent

-- statement:
DELETE FROM parent WHERE true;
