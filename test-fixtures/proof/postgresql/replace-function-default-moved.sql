-- setup: base.sql
-- 10-18: locks nothing

CREATE FUNCTION f(a int, OUT c int, b int DEFAULT 1) LANGUAGE sql AS 'SELECT 1';

-- statement:
CREATE OR REPLACE FUNCTION f(a int, b int DEFAULT 2, OUT c int) LANGUAGE sql AS 'SELECT 2';
