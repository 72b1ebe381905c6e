-- file: V1__shop.sql
CREATE TABLE orders (id bigint PRIMARY KEY, code text NOT NULL);
CREATE UNIQUE INDEX orders_code ON orders (code);
CREATE PUBLICATION feed FOR TABLE orders;
-- file: V2__nothing.sql
-- expect: publication-without-identity
ALTER TABLE orders REPLICA IDENTITY NOTHING;
-- file: V3__index.sql
ALTER TABLE orders REPLICA IDENTITY USING INDEX orders_code;
-- file: V4__gone.sql
-- expect: drop-unique-breaking-upserts, publication-without-identity
DROP INDEX CONCURRENTLY orders_code;
-- file: V5__default.sql
ALTER TABLE orders REPLICA IDENTITY DEFAULT;
-- file: V6__key.sql
-- expect: drop-primary-key, publication-without-identity
ALTER TABLE orders DROP CONSTRAINT orders_pkey;
-- file: V7__still.sql
ALTER PUBLICATION feed SET TABLE orders;
