-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__check.sql
-- expect: add-check-validating
ALTER TABLE orders ADD CHECK (total > 0 AND note <> '');
