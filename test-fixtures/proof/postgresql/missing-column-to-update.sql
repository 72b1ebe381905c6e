-- setup: base.sql
-- 10-18: refused 42703 column "wrong" of relation "parent" does not exist


-- statement:
UPDATE parent SET wrong = 1;
