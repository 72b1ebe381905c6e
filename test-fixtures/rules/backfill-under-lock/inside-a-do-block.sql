-- transactions: per-statement
-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, total integer);
-- file: V2__fill.sql
DO $$
BEGIN
    ALTER TABLE orders ADD COLUMN region text;
    -- expect: backfill-under-lock, backfill-leaving-holes
    UPDATE orders SET region = 'eu';
END $$;
-- file: V3__fill.sql
DO $$
BEGIN
    ALTER TABLE orders ADD COLUMN other text;
    COMMIT;
    -- expect: update-unbatched, backfill-leaving-holes
    UPDATE orders SET other = 'eu';
END $$;
