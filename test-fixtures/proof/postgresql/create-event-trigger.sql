-- setup: base.sql
-- 10-18: locks nothing

CREATE FUNCTION watch() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';

-- statement:
CREATE EVENT TRIGGER watching ON ddl_command_end EXECUTE PROCEDURE watch();
