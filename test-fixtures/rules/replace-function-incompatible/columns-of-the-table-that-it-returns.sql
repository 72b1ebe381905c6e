-- file: V1__totals.sql
CREATE FUNCTION totals() RETURNS TABLE (user_id bigint, total integer) LANGUAGE sql AS 'SELECT 1::bigint, 1';
-- file: V2__totals.sql
-- expect: replace-function-incompatible
CREATE OR REPLACE FUNCTION totals() RETURNS TABLE (user_id bigint, total bigint) LANGUAGE sql AS 'SELECT 1::bigint, 1::bigint';
