-- setup: base.sql
-- 10: refused 0A000 cannot begin/end transactions in PL/pgSQL
-- 11-18: refused 2D000 invalid transaction termination

-- statement:
DO $$
BEGIN
    UPDATE big SET i4 = 1 WHERE id <= 10;
    COMMIT;
END $$;
