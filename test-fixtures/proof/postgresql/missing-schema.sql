-- setup: base.sql
-- 10-18: refused 3F000 schema "s3" does not exist

CREATE SCHEMA s3;
DROP SCHEMA s3;

-- statement:
ALTER TABLE big SET SCHEMA s3;
