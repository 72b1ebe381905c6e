-- setup: base.sql
-- outside a transaction
-- 10-18: locks nothing

-- statement:
COMMIT;
ROLLBACK;
BEGIN;
