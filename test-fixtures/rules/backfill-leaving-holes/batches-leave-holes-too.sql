-- transactions: per-statement
-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__b.sql
ALTER TABLE orders ADD COLUMN tax integer;
DO $$
BEGIN
    LOOP
-- expect: backfill-leaving-holes
        UPDATE orders SET tax = 0 WHERE id IN (SELECT id FROM orders WHERE tax IS NULL LIMIT 1000);
        EXIT WHEN NOT FOUND;
        COMMIT;
    END LOOP;
END $$;
