-- setup: base.sql
-- 10-18: locks nothing

CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'begin return 1; end';
CREATE FUNCTION s2.f() RETURNS int LANGUAGE plpgsql AS 'begin return 1; end';
ALTER TABLE s2.other ADD COLUMN x int DEFAULT f();

-- statement:
DROP FUNCTION s2.f();
