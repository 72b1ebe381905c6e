-- setup: base.sql
-- 10-18: locks nothing

-- statement:
COMMENT ON SCHEMA s2 IS 'x';
