-- setup: base.sql
-- 10-16: refused 42601 syntax error at or near "EXPRESSION"
-- 17-18: refused 55000 column "i4" of relation "big" is not a generated column

-- statement:
ALTER TABLE big ALTER COLUMN i4 SET EXPRESSION AS (extra * 2);
