-- setup: base.sql
-- 10-18: refused 42710 type "parent" already exists


-- statement:
CREATE TYPE parent AS ENUM ('b');
