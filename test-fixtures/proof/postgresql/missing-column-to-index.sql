-- setup: base.sql
-- 10-18: refused 42703 column "wrong" does not exist


-- statement:
CREATE INDEX i ON big (wrong);
