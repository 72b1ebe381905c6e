-- setup: base.sql
-- 10-18: locks big_extra_idx SHARE UPDATE EXCLUSIVE

-- statement:
ALTER INDEX big_extra_idx RESET (fillfactor);
