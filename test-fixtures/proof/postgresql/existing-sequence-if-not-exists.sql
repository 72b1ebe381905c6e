-- setup: base.sql
-- 10-18: locks nothing

CREATE SEQUENCE s;

-- statement:
CREATE SEQUENCE IF NOT EXISTS s;
