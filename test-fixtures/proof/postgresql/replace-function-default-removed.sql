-- setup: base.sql
-- 10-18: refused 42P13 cannot remove parameter defaults from existing function

CREATE FUNCTION f(a int, b int DEFAULT 1) RETURNS int LANGUAGE sql AS 'SELECT 1';

-- statement:
CREATE OR REPLACE FUNCTION f(a int, b int) RETURNS int LANGUAGE sql AS 'SELECT 1';
-- accepted:
CREATE OR REPLACE FUNCTION f(a int = 1, b int = 2) RETURNS int LANGUAGE sql AS 'SELECT 1';
-- accepted:
CREATE OR REPLACE FUNCTION f(a int, b text) RETURNS int LANGUAGE sql AS 'SELECT 1';
