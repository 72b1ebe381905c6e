-- setup: base.sql
-- outside a transaction
-- 10-18: refused 42601 syntax error at or near "REPACK"

-- statement:
REPACK big;
