-- setup: base.sql
-- 10-18: locks big ROW EXCLUSIVE, big_extra_idx ROW EXCLUSIVE, big_pkey ROW EXCLUSIVE; scans big; changes big

-- statement:
DELETE FROM big WHERE t = 't5';
