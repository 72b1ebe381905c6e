-- file: V1__f.sql
CREATE FUNCTION api.total(a int) RETURNS int LANGUAGE sql AS 'SELECT a';
-- file: V2__drop.sql
DROP FUNCTION api.total(int);
CREATE FUNCTION api.total(a bigint) RETURNS bigint LANGUAGE sql AS 'SELECT a';
