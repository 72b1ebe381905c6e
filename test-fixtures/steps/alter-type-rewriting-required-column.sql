-- The old column has no default, so from the swap on an INSERT cannot give it a value.
-- rule: alter-type-rewriting
-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, amount numeric(10, 2) NOT NULL, state text NOT NULL DEFAULT 'new');
-- file: V2__type.sql
-- expect: alter-type-rewriting
ALTER TABLE orders ALTER COLUMN amount TYPE numeric(12, 4);
-- old version: INSERT INTO orders (id, amount) SELECT count(*), 1.25 FROM orders
-- old version: UPDATE orders SET amount = amount + 1 WHERE id = 0
-- in the end: SELECT bool_and(amount = 1.25 OR id = 0) AND count(*) > 5 FROM orders
