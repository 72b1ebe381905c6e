-- setup: base.sql
-- 10: refused 42601 syntax error at or near "1"
-- 11-18: locks big_lower SHARE UPDATE EXCLUSIVE

CREATE INDEX big_lower ON big (lower(t));

-- statement:
ALTER INDEX big_lower ALTER COLUMN 1 SET STATISTICS 500;
