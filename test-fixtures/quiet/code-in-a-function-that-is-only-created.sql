-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__function.sql
CREATE OR REPLACE FUNCTION maintain() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    UPDATE orders SET total = 0;
    EXECUTE 'CREATE INDEX orders_note ON orders (note)';
END $$;
