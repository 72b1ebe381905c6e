-- file: V1__f.sql
CREATE PROCEDURE clean(days integer) LANGUAGE sql AS 'SELECT 1';
-- file: V2__f.sql
-- expect: create-function-ambiguous
CREATE OR REPLACE PROCEDURE clean(days int, rows int DEFAULT 1) LANGUAGE sql AS 'SELECT 2';
