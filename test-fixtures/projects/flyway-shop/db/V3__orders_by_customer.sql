-- "My orders" takes two seconds.
CREATE INDEX orders_customer_id ON orders (customer_id, placed_at DESC);
