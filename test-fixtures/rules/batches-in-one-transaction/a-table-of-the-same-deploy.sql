-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, note text);
DO $$
BEGIN
    LOOP
        UPDATE orders SET note = '' WHERE id IN (SELECT id FROM orders WHERE note IS NULL LIMIT 10);
        EXIT WHEN NOT FOUND;
    END LOOP;
END $$;
