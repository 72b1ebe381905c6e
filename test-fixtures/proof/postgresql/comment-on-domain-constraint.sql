-- setup: base.sql
-- 10-18: locks nothing

CREATE DOMAIN short AS text CONSTRAINT small CHECK (length(VALUE) < 10);

-- statement:
COMMENT ON CONSTRAINT small ON DOMAIN short IS 'x';
