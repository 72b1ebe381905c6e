-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__fix.sql
UPDATE orders SET total = 0 WHERE ctid = ANY (ARRAY(SELECT ctid FROM orders WHERE total IS NULL LIMIT 1000));
