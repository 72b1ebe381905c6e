-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, big_extra_idx ROW EXCLUSIVE, big_pkey ROW EXCLUSIVE; scans big; changes big

-- statement:
ALTER TABLE big ADD COLUMN x int;
UPDATE big SET x = i4;
