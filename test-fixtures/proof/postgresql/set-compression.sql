-- setup: base.sql
-- 10-13: refused 42601 syntax error at or near "COMPRESSION"
-- 14-18: locks big ACCESS EXCLUSIVE

-- statement:
ALTER TABLE big ALTER COLUMN t SET COMPRESSION pglz;
