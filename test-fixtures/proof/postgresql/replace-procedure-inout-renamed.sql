-- setup: base.sql
-- 10: no set-up: 42601 syntax error at or near "PROCEDURE"
-- 11-18: refused 42P13 cannot change return type of existing function

CREATE PROCEDURE f(INOUT a int) LANGUAGE sql AS 'SELECT 1';

-- statement:
CREATE OR REPLACE PROCEDURE f(INOUT b int) LANGUAGE sql AS 'SELECT 1';
-- accepted:
CREATE OR REPLACE PROCEDURE f(INOUT a integer) LANGUAGE sql AS 'SELECT 2';
