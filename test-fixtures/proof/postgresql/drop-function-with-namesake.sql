-- setup: base.sql
-- 10-18: locks nothing

CREATE FUNCTION one(int) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION one(text) RETURNS int LANGUAGE sql AS 'SELECT 1';

-- statement:
DROP FUNCTION one(text);
