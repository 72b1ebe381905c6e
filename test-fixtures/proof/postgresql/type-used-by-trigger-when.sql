-- setup: base.sql
-- 10-18: refused 0A000 cannot alter type of a column used in a trigger definition

CREATE FUNCTION trg() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER tr BEFORE UPDATE ON big FOR EACH ROW WHEN (NEW.v IS NULL) EXECUTE PROCEDURE trg();

-- statement:
ALTER TABLE big ALTER COLUMN v TYPE varchar(100);
