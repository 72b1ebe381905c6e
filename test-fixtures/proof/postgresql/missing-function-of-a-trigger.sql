-- setup: base.sql
-- 10-18: refused 42883 function tf() does not exist

CREATE FUNCTION tf() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
DROP FUNCTION tf();

-- statement:
CREATE TRIGGER tr BEFORE INSERT ON big FOR EACH ROW EXECUTE PROCEDURE tf();
