-- setup: base.sql
-- beside it: another transaction keeps ROW EXCLUSIVE open for 3000 ms; waited behind the blocker (wait_event relation)
-- 10-18: locks big SHARE ROW EXCLUSIVE

CREATE FUNCTION trg() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';

-- statement:
CREATE TRIGGER tr BEFORE INSERT OR UPDATE ON big FOR EACH ROW EXECUTE PROCEDURE trg();
