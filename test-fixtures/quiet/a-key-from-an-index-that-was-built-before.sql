-- file: V1__orders.sql
CREATE TABLE orders (id bigint NOT NULL, code text NOT NULL);
-- file: V2__index.sql
CREATE UNIQUE INDEX CONCURRENTLY orders_id_uniq ON orders (id);
-- file: V3__index.sql
CREATE UNIQUE INDEX CONCURRENTLY orders_code_uniq ON orders (code);
-- file: V4__key.sql
ALTER TABLE orders ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX orders_id_uniq;
-- file: V5__unique.sql
ALTER TABLE orders ADD CONSTRAINT orders_code_key UNIQUE USING INDEX orders_code_uniq;
