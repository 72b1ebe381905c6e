-- setup: base.sql
-- 10-11: locks big_extra_idx ACCESS EXCLUSIVE
-- 12-18: locks big_extra_idx SHARE UPDATE EXCLUSIVE

-- statement:
ALTER INDEX big_extra_idx RENAME TO big_extra_idx2;
