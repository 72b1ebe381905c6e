-- setup: base.sql
-- 10-18: locks parent ACCESS EXCLUSIVE, parent_pkey ACCESS EXCLUSIVE; rewrites parent; scans parent; builds parent_pkey

CREATE EXTENSION pgcrypto;

-- statement:
ALTER TABLE parent ADD COLUMN x bytea DEFAULT gen_random_bytes(3);
