-- setup: base.sql
-- 10-18: refused 42P06 schema "s2" already exists

CREATE SCHEMA s3;

-- statement:
ALTER SCHEMA s3 RENAME TO s2;
