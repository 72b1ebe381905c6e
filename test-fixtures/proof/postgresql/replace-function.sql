-- setup: base.sql
-- 10-18: locks nothing

CREATE FUNCTION f1() RETURNS int LANGUAGE sql AS 'select 1';

-- statement:
CREATE OR REPLACE FUNCTION f1() RETURNS int LANGUAGE sql AS 'select 2';
