-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

CREATE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER on_t AFTER UPDATE OF t ON big FOR EACH ROW EXECUTE PROCEDURE nothing();
CREATE POLICY by_t ON big USING (t <> 'secret');

-- statement:
ALTER TABLE big ALTER COLUMN v TYPE varchar(100);
