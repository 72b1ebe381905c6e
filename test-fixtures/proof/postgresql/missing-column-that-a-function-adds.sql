-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

CREATE FUNCTION add_w() RETURNS void LANGUAGE plpgsql AS $$ BEGIN ALTER TABLE big ADD COLUMN w int; END $$;
SELECT add_w();

-- statement:
ALTER TABLE big DROP COLUMN w;
