-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE; scans big; builds ex

CREATE EXTENSION btree_gist;

-- statement:
ALTER TABLE big ADD CONSTRAINT ex EXCLUDE USING gist (extra WITH =);
