-- setup: base.sql
-- 10: refused 42601 syntax error at or near "1"
-- 11-18: locks bx SHARE UPDATE EXCLUSIVE

CREATE INDEX bx ON big((i4+1));

-- statement:
ALTER INDEX bx ALTER COLUMN 1 SET STATISTICS 200;
