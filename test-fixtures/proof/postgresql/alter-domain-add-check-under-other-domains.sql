-- setup: base.sql
-- 10-18: locks a SHARE, b SHARE; scans a, b

CREATE DOMAIN short AS text;
CREATE DOMAIN shorter AS short;
CREATE DOMAIN shortest AS shorter;
CREATE TABLE a (v shorter);
INSERT INTO a VALUES ('a');
CREATE TABLE b (v shortest);
INSERT INTO b VALUES ('b');

-- statement:
ALTER DOMAIN short ADD CHECK (length(VALUE) < 10);
