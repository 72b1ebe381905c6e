-- setup: base.sql
-- 10-13: locks nothing
-- 14-18: locks counter ACCESS SHARE

CREATE SEQUENCE counter;

-- statement:
CREATE TABLE counted (id bigint DEFAULT nextval('counter'));
