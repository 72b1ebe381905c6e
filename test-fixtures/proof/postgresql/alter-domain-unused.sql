-- setup: base.sql
-- 10-18: locks nothing

CREATE DOMAIN short AS text;

-- statement:
ALTER DOMAIN short ADD CHECK (length(VALUE) < 10);
ALTER DOMAIN short SET NOT NULL;
