-- transactions: per-statement
-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__b.sql
DO $$
BEGIN
    WHILE EXISTS (SELECT FROM orders WHERE note IS NULL) LOOP
        UPDATE orders SET note = '' WHERE id IN (SELECT id FROM orders WHERE note IS NULL LIMIT 10);
        COMMIT;
    END LOOP;
END $$;
