-- setup: base.sql
-- 10: no set-up: 42601 syntax error at or near "PROCEDURE"
-- 11-18: refused 42809 cannot change routine kind

CREATE PROCEDURE f(a int) LANGUAGE sql AS 'SELECT 1';

-- statement:
CREATE OR REPLACE FUNCTION f(a int) RETURNS void LANGUAGE sql AS 'SELECT 1';
-- accepted:
CREATE OR REPLACE PROCEDURE f(a int) LANGUAGE sql AS 'SELECT 2';
