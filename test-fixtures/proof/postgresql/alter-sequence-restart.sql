-- setup: base.sql
-- 10-18: locks sq SHARE ROW EXCLUSIVE; new files sq

CREATE SEQUENCE sq;

-- statement:
ALTER SEQUENCE sq RESTART WITH 1000;
