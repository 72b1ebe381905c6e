-- setup: base.sql
-- 10-18: refused 42703 column "wrong" of relation "big" does not exist


-- statement:
ALTER TABLE IF EXISTS big DROP COLUMN wrong;
