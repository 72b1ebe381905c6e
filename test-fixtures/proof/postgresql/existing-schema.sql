-- setup: base.sql
-- 10-18: refused 42P06 schema "s2" already exists


-- statement:
CREATE SCHEMA s2;
