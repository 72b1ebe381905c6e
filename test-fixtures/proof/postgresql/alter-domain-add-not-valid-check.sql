-- setup: base.sql
-- 10-18: locks nothing

CREATE DOMAIN short AS text;
CREATE TABLE a (v short);
INSERT INTO a VALUES ('a');

-- statement:
ALTER DOMAIN short ADD CONSTRAINT small CHECK (length(VALUE) < 10) NOT VALID;
