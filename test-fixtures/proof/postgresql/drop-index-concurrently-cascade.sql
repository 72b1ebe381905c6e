-- setup: base.sql
-- outside a transaction
-- 10-18: refused 0A000 DROP INDEX CONCURRENTLY does not support CASCADE

CREATE INDEX one ON big (i4);

-- statement:
DROP INDEX CONCURRENTLY one CASCADE;
