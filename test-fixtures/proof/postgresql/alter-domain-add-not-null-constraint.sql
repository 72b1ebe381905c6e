-- setup: base.sql
-- 10-16: refused 42601 syntax error at or near "NOT"
-- 17-18: locks a SHARE; scans a

CREATE DOMAIN short AS text;
CREATE TABLE a (v short);
INSERT INTO a VALUES ('a');

-- statement:
ALTER DOMAIN short ADD CONSTRAINT there NOT NULL;
