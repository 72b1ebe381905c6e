-- setup: base.sql
-- 10-18: refused 42710 extension "pgcrypto" already exists

CREATE EXTENSION pgcrypto;

-- statement:
CREATE EXTENSION pgcrypto;
