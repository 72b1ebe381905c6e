-- setup: base.sql
-- 10-18: locks a SHARE; scans a

CREATE DOMAIN short AS text;
CREATE DOMAIN shorter AS short;
CREATE TABLE a (v shorter, w int, x short);
INSERT INTO a VALUES ('a', 1, 'b');
CREATE TABLE b (v text);
INSERT INTO b VALUES ('a');
CREATE DOMAIN other AS text;
CREATE TABLE c (v other);
INSERT INTO c VALUES ('a');

-- statement:
ALTER DOMAIN short ADD CHECK (length(VALUE) < 10);
