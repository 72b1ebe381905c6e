-- setup: base.sql
-- outside a transaction
-- 10: refused 0A000 cannot begin/end transactions in PL/pgSQL
-- 11-18: locks big ROW EXCLUSIVE, big_extra_idx ROW EXCLUSIVE, big_pkey ROW EXCLUSIVE; changes big

-- statement:
DO $$
BEGIN
    UPDATE big SET i4 = 1 WHERE id <= 10;
    COMMIT;
    UPDATE big SET i4 = 2 WHERE id <= 10;
END $$;
