-- setup: base.sql
-- 10: no set-up: 42601 syntax error at or near "PROCEDURE"
-- 11-18: refused 42P13 cannot change whether a procedure has output parameters

CREATE PROCEDURE f(a int) LANGUAGE sql AS 'SELECT 1';

-- statement:
CREATE OR REPLACE PROCEDURE f(INOUT a int) LANGUAGE sql AS 'SELECT 1';
-- accepted:
CREATE OR REPLACE PROCEDURE f(a int DEFAULT 1) LANGUAGE sql AS 'SELECT 1';
