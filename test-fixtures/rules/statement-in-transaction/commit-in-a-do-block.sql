-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, region text);
-- file: V2__backfill.sql
DO $$
BEGIN
    LOOP
        UPDATE orders SET region = 'eu' WHERE id IN (SELECT id FROM orders WHERE region IS NULL LIMIT 1000);
        EXIT WHEN NOT FOUND;
-- expect: statement-in-transaction
        COMMIT;
    END LOOP;
END $$;
