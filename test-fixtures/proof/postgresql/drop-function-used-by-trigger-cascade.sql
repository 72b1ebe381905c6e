-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

CREATE FUNCTION public.nothing() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER a AFTER INSERT ON big FOR EACH ROW EXECUTE PROCEDURE public.nothing();

-- statement:
DROP FUNCTION public.nothing() CASCADE;
