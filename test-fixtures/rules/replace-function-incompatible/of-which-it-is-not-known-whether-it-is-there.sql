-- file: V1__functions.sql
CREATE FUNCTION price(amount int) RETURNS int LANGUAGE sql AS 'SELECT 1';
DO $$
BEGIN
    IF current_setting('server_version_num')::int < 140000 THEN
        DROP FUNCTION price(int);
    END IF;
END $$;
-- file: V2__functions.sql
CREATE OR REPLACE FUNCTION price(amount int) RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint';
CREATE OR REPLACE FUNCTION unknown_one(amount int) RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint';
