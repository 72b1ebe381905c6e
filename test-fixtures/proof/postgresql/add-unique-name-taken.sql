-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE; scans big; builds big_id_key1

ALTER TABLE big ADD UNIQUE (id);

-- statement:
ALTER TABLE big ADD UNIQUE (id) DEFERRABLE;
