-- setup: base.sql
-- 10-18: refused 42704 extension "pgcrypto" does not exist

CREATE EXTENSION pgcrypto;
DROP EXTENSION pgcrypto;

-- statement:
DROP EXTENSION pgcrypto;
