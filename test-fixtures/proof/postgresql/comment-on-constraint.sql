-- setup: base.sql
-- 10-18: locks big ACCESS SHARE

-- statement:
COMMENT ON CONSTRAINT big_pkey ON big IS 'x';
