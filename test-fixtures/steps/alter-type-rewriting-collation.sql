-- The collation that the migration asks for is the new column's.
-- rule: alter-type-rewriting
-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, code integer);
-- file: V2__type.sql
-- expect: alter-type-incompatible, alter-type-rewriting
ALTER TABLE orders ALTER COLUMN code TYPE text COLLATE "C" USING code::text;
-- old version: INSERT INTO orders (id) SELECT count(*) FROM orders
-- in the end: SELECT collname = 'C' FROM pg_attribute a JOIN pg_collation c ON c.oid = attcollation WHERE attrelid = 'orders'::regclass AND attname = 'code'
