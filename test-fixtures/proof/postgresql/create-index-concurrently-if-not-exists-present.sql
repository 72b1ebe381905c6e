-- setup: base.sql
-- outside a transaction
-- 10-18: locks big SHARE UPDATE EXCLUSIVE

-- statement:
CREATE INDEX CONCURRENTLY IF NOT EXISTS big_extra_idx ON big (extra);
