-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE; scans big; builds ex

-- statement:
ALTER TABLE big ADD CONSTRAINT ex EXCLUDE USING btree (extra WITH =);
