-- setup: base.sql
-- 10-18: refused 42P13 cannot change return type of existing function

CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT 1';

-- statement:
CREATE OR REPLACE FUNCTION f(a int) RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint';
-- accepted:
CREATE OR REPLACE FUNCTION f(a integer) RETURNS int4 LANGUAGE sql AS 'SELECT 2';
-- accepted:
CREATE OR REPLACE FUNCTION f(a pg_catalog.int4, OUT b integer) LANGUAGE sql AS 'SELECT 2';
-- accepted:
CREATE OR REPLACE FUNCTION f(a bigint) RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint';
-- accepted:
CREATE OR REPLACE FUNCTION s2.f(a int) RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint';
-- accepted:
DROP FUNCTION f(a integer);
CREATE OR REPLACE FUNCTION f(a int) RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint';
-- accepted:
ALTER FUNCTION f(int) RENAME TO g;
CREATE OR REPLACE FUNCTION f(a int) RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint';
