-- setup: base.sql
-- 10-12: refused 42601 syntax error at or near "EXPRESSION"
-- 13-17: refused 55000 column "i4" of relation "big" is not a stored generated column
-- 18: refused 55000 column "i4" of relation "big" is not a generated column

-- statement:
ALTER TABLE big ALTER COLUMN i4 DROP EXPRESSION;
