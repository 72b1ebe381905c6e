-- file: V1__tables.sql
CREATE TABLE customers (id bigint PRIMARY KEY);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__not_valid.sql
ALTER TABLE orders ADD CONSTRAINT orders_total_check CHECK (total >= 0) NOT VALID;
-- file: V3__key_not_valid.sql
ALTER TABLE orders ADD CONSTRAINT orders_customer_fk FOREIGN KEY (customer_id) REFERENCES customers (id) NOT VALID;
-- file: V4__validate.sql
ALTER TABLE orders VALIDATE CONSTRAINT orders_total_check;
-- file: V5__validate_key.sql
ALTER TABLE orders VALIDATE CONSTRAINT orders_customer_fk;
