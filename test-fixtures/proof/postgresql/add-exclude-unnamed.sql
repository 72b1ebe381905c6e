-- setup: base.sql
-- 10-18: locks parent ACCESS EXCLUSIVE; scans parent; builds parent_id_code_excl

CREATE EXTENSION btree_gist;

-- statement:
ALTER TABLE parent ADD EXCLUDE USING gist (id WITH =, code WITH =);
