-- file: V1__functions.sql
CREATE FUNCTION price(amount int) RETURNS int LANGUAGE sql AS 'SELECT 1';
-- file: V2__functions.sql
DO $$
BEGIN
    IF current_setting('server_version_num')::int < 140000 THEN
        CREATE OR REPLACE FUNCTION price(amount int) RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint';
    END IF;
END $$;
