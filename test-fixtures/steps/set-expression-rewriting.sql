-- The trigger goes on computing the column after the swap, by the names that the columns have then.
-- version: 17-18
-- rule: set-expression-rewriting
-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, total integer NOT NULL, gross integer NOT NULL GENERATED ALWAYS AS (total * 2) STORED);
CREATE INDEX orders_gross ON orders (gross);
INSERT INTO orders (id, total) VALUES (-1, 10), (-2, 20);
-- file: V2__expression.sql
-- expect: set-expression-rewriting
ALTER TABLE orders ALTER COLUMN gross SET EXPRESSION AS (total * 3);
-- old version: INSERT INTO orders (id, total) SELECT count(*), count(*) FROM orders
-- old version: UPDATE orders SET total = total + 1 WHERE id IN (-1, 2)
-- in the end: SELECT bool_and(gross = total * 3) AND count(*) > 7 FROM orders
-- in the end: SELECT count(*) = 1 FROM pg_indexes WHERE tablename = 'orders' AND indexdef LIKE '%(gross)'
