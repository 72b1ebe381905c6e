-- setup: base.sql
-- 10-18: refused 42703 column "wrong" of relation "big" does not exist


-- statement:
CREATE TRIGGER tr BEFORE UPDATE OF wrong ON big FOR EACH ROW EXECUTE PROCEDURE suppress_redundant_updates_trigger();
