-- setup: base.sql
-- 10: refused 42601 syntax error at or near "FUNCTION"
-- 11-18: locks big SHARE ROW EXCLUSIVE

CREATE FUNCTION trg() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NEW; END$$;

-- statement:
CREATE TRIGGER tr BEFORE INSERT ON big FOR EACH ROW EXECUTE FUNCTION trg();
