-- transactions: per-statement
-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, region text);
-- file: V2__backfill.sql
DO $$
BEGIN
    LOOP
        UPDATE orders SET region = 'eu' WHERE id IN (SELECT id FROM orders WHERE region IS NULL LIMIT 1000);
        EXIT WHEN NOT FOUND;
        COMMIT;
    END LOOP;
END $$;
-- file: V3__rollback.sql
DO $$
BEGIN
    UPDATE orders SET region = 'us' WHERE id = 1;
    ROLLBACK;
END $$;
