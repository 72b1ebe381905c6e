-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, note text);
-- file: V2__b.sql
DO $$
BEGIN
    CREATE TEMP TABLE chosen AS SELECT id FROM orders WHERE id < 100;
    CREATE INDEX ON chosen (id);
    LOOP
-- expect: batches-in-one-transaction
        UPDATE orders SET note = '' WHERE id IN (SELECT id FROM chosen LIMIT 10);
        EXIT WHEN NOT FOUND;
    END LOOP;
END $$;
