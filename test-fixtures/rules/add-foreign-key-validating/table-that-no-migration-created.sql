-- file: V1__key.sql
-- expect: add-foreign-key-validating
ALTER TABLE orders ADD CONSTRAINT k FOREIGN KEY (customer_id) REFERENCES customers (id);
