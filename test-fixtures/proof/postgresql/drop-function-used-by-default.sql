-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

CREATE FUNCTION f1() RETURNS int LANGUAGE plpgsql AS 'begin return 1; end';
ALTER TABLE big ALTER COLUMN extra SET DEFAULT f1();

-- statement:
DROP FUNCTION f1() CASCADE;
