-- setup: base.sql
-- 10-13: locks counted ACCESS EXCLUSIVE
-- 14-18: locks counted ACCESS EXCLUSIVE, counter ACCESS SHARE

CREATE SEQUENCE counter;
CREATE TABLE counted (id bigint);

-- statement:
ALTER TABLE counted ALTER COLUMN id SET DEFAULT nextval('counter');
