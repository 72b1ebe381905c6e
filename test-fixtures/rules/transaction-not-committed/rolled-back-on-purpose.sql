-- transactions: per-statement
-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__b.sql
BEGIN;
SELECT 1;
ROLLBACK;
