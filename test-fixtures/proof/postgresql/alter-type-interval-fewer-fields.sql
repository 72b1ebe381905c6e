-- setup: base.sql
-- 10-18: locks spans ACCESS EXCLUSIVE; rewrites spans; scans spans

CREATE TABLE spans (a interval day to second, b interval(3));
INSERT INTO spans VALUES ('1 day', '1 second');

-- statement:
ALTER TABLE spans ALTER COLUMN a TYPE interval day to hour;
