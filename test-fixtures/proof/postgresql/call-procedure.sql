-- setup: base.sql
-- 10: no set-up: 42601 syntax error at or near "PROCEDURE"
-- 11-18: locks nothing

CREATE PROCEDURE nothing() LANGUAGE sql AS 'SELECT 1';

-- statement:
CALL nothing();
