-- setup: base.sql
-- 10-18: locks spans ACCESS EXCLUSIVE

CREATE TABLE spans (a interval year to month, b interval(3));
INSERT INTO spans VALUES ('1 month', '1 second');

-- statement:
ALTER TABLE spans ALTER COLUMN a TYPE interval day to second(0), ALTER COLUMN b TYPE interval day to second;
