-- setup: base.sql
-- 10-18: refused 42P07 relation "other" already exists in schema "s2"

CREATE TABLE other (id int);

-- statement:
ALTER TABLE other SET SCHEMA s2;
