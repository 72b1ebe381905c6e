-- lock-timeout: required
-- file: V1__shop.sql
CREATE TABLE customers (id bigint PRIMARY KEY);
-- file: V2__draft.sql
-- expect: missing-lock-timeout
CREATE TABLE orders (customer_id bigint REFERENCES customers);
-- file: V3__undo.sql same deploy
-- expect: missing-lock-timeout
DROP TABLE orders;
