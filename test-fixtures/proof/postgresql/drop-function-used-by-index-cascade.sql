-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, big_f_idx ACCESS EXCLUSIVE

CREATE FUNCTION f(int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS 'begin return 1; end';
CREATE INDEX big_f_idx ON big (f(i4));

-- statement:
DROP FUNCTION f(int) CASCADE;
