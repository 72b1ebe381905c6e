-- file: V1__a.sql
CREATE PROCEDURE clean() LANGUAGE sql AS 'SELECT 1';
-- file: V2__b.sql
-- expect: drop-function
DROP PROCEDURE clean();
