-- setup: base.sql
-- 10-18: refused 42710 trigger "tr" for relation "big" already exists

CREATE FUNCTION tf() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER tr BEFORE INSERT ON big FOR EACH ROW EXECUTE PROCEDURE tf();

-- statement:
CREATE TRIGGER tr BEFORE UPDATE ON big FOR EACH ROW EXECUTE PROCEDURE tf();
