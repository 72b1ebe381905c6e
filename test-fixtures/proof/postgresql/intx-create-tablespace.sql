-- setup: base.sql
-- 10-18: refused 25001 CREATE TABLESPACE cannot run inside a transaction block

-- statement:
CREATE TABLESPACE zz LOCATION '/nowhere';
