-- setup: base.sql
-- 10-18: locks big_extra_idx SHARE UPDATE EXCLUSIVE

-- statement:
COMMENT ON INDEX big_extra_idx IS 'x';
