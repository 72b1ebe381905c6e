-- setup: base.sql
-- 10-18: locks nothing

CREATE FUNCTION tf() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER tr BEFORE INSERT ON big FOR EACH ROW EXECUTE PROCEDURE tf();

-- statement:
DROP TRIGGER IF EXISTS wrong ON big;
