-- setup: base.sql
-- 10-18: locks nothing

CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT 1';

-- statement:
DO $$ BEGIN
    IF current_setting('server_version_num')::int < 0 THEN
        CREATE OR REPLACE FUNCTION f(a int) RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint';
    END IF;
END $$;
