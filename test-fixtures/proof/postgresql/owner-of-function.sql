-- setup: base.sql
-- 10-18: locks nothing

CREATE FUNCTION one() RETURNS int LANGUAGE sql AS 'SELECT 1';
GRANT ALL ON SCHEMA public TO app;

-- statement:
ALTER FUNCTION one() OWNER TO app;
