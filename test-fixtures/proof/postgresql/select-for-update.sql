-- setup: base.sql
-- 10-11: locks big ROW SHARE, big_extra_idx ACCESS SHARE, big_pkey ACCESS SHARE
-- 12-18: locks big ROW SHARE, big_extra_idx ROW SHARE, big_pkey ROW SHARE

-- statement:
SELECT 1 FROM big WHERE id = 1 FOR UPDATE;
