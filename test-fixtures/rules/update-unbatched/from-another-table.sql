-- file: V1__shop.sql
CREATE TABLE customers (id bigint PRIMARY KEY, name text);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer);
-- file: V2__fill.sql
-- expect: update-unbatched
UPDATE orders SET total = 0 FROM customers WHERE customers.id = orders.customer_id;
