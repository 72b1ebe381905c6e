-- setup: base.sql
-- 10-18: locks big SHARE UPDATE EXCLUSIVE

-- statement:
COMMENT ON COLUMN big.v IS 'x';
