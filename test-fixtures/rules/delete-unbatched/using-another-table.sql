-- file: V1__shop.sql
CREATE TABLE customers (id bigint PRIMARY KEY, name text);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer);
-- file: V2__clean.sql
-- expect: delete-unbatched
DELETE FROM orders USING customers WHERE customers.id = orders.customer_id AND customers.name = 'x';
