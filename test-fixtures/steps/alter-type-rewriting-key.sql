-- rule: alter-type-rewriting
-- file: V1__orders.sql
CREATE TABLE orders (id integer PRIMARY KEY, note text);
-- file: V2__type.sql
-- expect: alter-type-rewriting
ALTER TABLE orders ALTER COLUMN id TYPE bigint;
-- old version: INSERT INTO orders (id) SELECT count(*) FROM orders
-- in the end: SELECT count(*) > 5 AND max(id) = count(*) - 1 FROM orders
-- in the end: SELECT conkey[1] > 1 FROM pg_constraint WHERE conname = 'orders_pkey'
