-- setup: base.sql
-- 10-18: refused 42710 type "code" already exists

CREATE DOMAIN code AS text;

-- statement:
CREATE DOMAIN code AS text;
