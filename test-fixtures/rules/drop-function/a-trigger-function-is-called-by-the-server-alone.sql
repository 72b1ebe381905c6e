-- file: V1__f.sql
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.updated_at := now(); RETURN NEW; END $$;
-- file: V2__drop.sql
DROP FUNCTION touch();
