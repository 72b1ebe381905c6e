-- setup: base.sql
-- 10-18: locks nothing


-- statement:
DROP TRIGGER IF EXISTS wrong ON big;
