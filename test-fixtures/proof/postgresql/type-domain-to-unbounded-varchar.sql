-- setup: base.sql
-- 10-18: locks tagged ACCESS EXCLUSIVE

CREATE DOMAIN short AS varchar(50);
CREATE TABLE tagged (c short);
INSERT INTO tagged VALUES ('x');

-- statement:
ALTER TABLE tagged ALTER COLUMN c TYPE varchar;
