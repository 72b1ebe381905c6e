-- setup: base.sql
-- 10-18: refused 25001 CREATE DATABASE cannot run inside a transaction block

-- statement:
CREATE DATABASE zz;
