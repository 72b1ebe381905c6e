-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__b.sql
DO $$
BEGIN
    FOR i IN 1 .. 3 LOOP
        RAISE NOTICE '%', i;
    END LOOP;
    UPDATE orders SET note = '' WHERE id = 1;
END $$;
