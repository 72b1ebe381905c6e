-- setup: base.sql
-- 10-18: refused 42P07 relation "s" already exists

CREATE SEQUENCE s;

-- statement:
CREATE SEQUENCE s;
