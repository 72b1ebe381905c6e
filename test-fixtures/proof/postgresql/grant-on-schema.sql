-- setup: base.sql
-- 10-18: locks nothing

-- statement:
GRANT USAGE ON SCHEMA s2 TO app;
