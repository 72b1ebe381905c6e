-- setup: base.sql
-- 10-18: locks sq SHARE ROW EXCLUSIVE; new files sq

CREATE SEQUENCE sq AS int;

-- statement:
ALTER SEQUENCE sq AS bigint;
