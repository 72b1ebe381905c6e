-- setup: base.sql
-- 10-18: refused 25001 ALTER DATABASE SET TABLESPACE cannot run inside a transaction block

-- statement:
ALTER DATABASE postgres SET TABLESPACE tsx;
