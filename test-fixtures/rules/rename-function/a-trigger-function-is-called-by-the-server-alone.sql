-- file: V1__f.sql
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
-- file: V2__rename.sql
ALTER FUNCTION touch() RENAME TO touch_row;
