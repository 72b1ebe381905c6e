-- setup: base.sql
-- 10: locks parent ACCESS EXCLUSIVE, parent_pkey ACCESS EXCLUSIVE; rewrites parent; scans parent; builds parent_pkey
-- 11-18: locks parent ACCESS EXCLUSIVE

-- statement:
ALTER TABLE parent ADD COLUMN a timestamptz DEFAULT pg_catalog.now();
