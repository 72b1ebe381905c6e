-- setup: base.sql
-- 10-18: refused 2BP01 cannot drop sequence sq because other objects depend on it

CREATE SEQUENCE sq;
ALTER TABLE big ALTER COLUMN extra SET DEFAULT nextval('sq');

-- statement:
DROP SEQUENCE sq;
-- accepted:
DROP SEQUENCE sq CASCADE;
