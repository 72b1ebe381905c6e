-- setup: base.sql
-- 10-18: locks sq ACCESS EXCLUSIVE

CREATE SEQUENCE sq;

-- statement:
ALTER SEQUENCE sq RENAME TO sq2;
