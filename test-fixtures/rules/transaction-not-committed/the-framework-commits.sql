-- transactions: per-migration
-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__b.sql
BEGIN;
ALTER TABLE orders ADD COLUMN tax integer;
