-- setup: base.sql
-- 10-18: refused 42P13 cannot change name of input parameter "b"

CREATE FUNCTION f(a varchar(10), b int) RETURNS int LANGUAGE sql AS 'SELECT 1';

-- statement:
CREATE OR REPLACE FUNCTION f(a varchar(20), int) RETURNS int LANGUAGE sql AS 'SELECT 1';
-- accepted:
CREATE OR REPLACE FUNCTION f(a varchar(20), b int) RETURNS int LANGUAGE sql AS 'SELECT 1';
