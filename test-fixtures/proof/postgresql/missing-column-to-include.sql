-- setup: base.sql
-- 10: refused 42601 syntax error at or near "INCLUDE"
-- 11-18: refused 42703 column "wrong" does not exist


-- statement:
CREATE INDEX i ON big (extra) INCLUDE (wrong);
