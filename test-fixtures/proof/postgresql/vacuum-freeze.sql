-- setup: base.sql
-- outside a transaction
-- 10-18: locks big SHARE UPDATE EXCLUSIVE, big_extra_idx ROW EXCLUSIVE, big_pkey ROW EXCLUSIVE

-- statement:
VACUUM (FREEZE) big;
