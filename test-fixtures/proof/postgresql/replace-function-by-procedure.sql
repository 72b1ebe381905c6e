-- setup: base.sql
-- 10: refused 42601 syntax error at or near "PROCEDURE"
-- 11-18: refused 42809 cannot change routine kind

CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT 1';

-- statement:
CREATE OR REPLACE PROCEDURE f(a int) LANGUAGE sql AS 'SELECT 1';
-- accepted 11-18:
CREATE OR REPLACE PROCEDURE f(a text) LANGUAGE sql AS 'SELECT 1';
-- accepted 10:
CREATE OR REPLACE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT 1';
