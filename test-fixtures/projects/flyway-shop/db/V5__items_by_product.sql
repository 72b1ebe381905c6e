CREATE INDEX CONCURRENTLY order_items_product_id ON order_items (product_id);
