-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, big_extra_idx ROW EXCLUSIVE, big_pkey ROW EXCLUSIVE; changes big

-- statement:
UPDATE big SET i4 = 2 WHERE id = 1;
ALTER TABLE big ADD COLUMN x int;
