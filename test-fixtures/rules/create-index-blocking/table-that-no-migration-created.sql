-- file: V1__index.sql
-- expect: create-index-blocking
CREATE INDEX orders_customer_id ON orders (customer_id);
