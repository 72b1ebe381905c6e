-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, sq ACCESS EXCLUSIVE

CREATE SEQUENCE sq;
ALTER TABLE big ALTER COLUMN extra SET DEFAULT nextval('sq');

-- statement:
DROP SEQUENCE sq CASCADE;
