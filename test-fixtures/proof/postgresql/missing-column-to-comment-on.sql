-- setup: base.sql
-- 10-18: refused 42703 column "wrong" of relation "big" does not exist


-- statement:
COMMENT ON COLUMN big.wrong IS 'x';
