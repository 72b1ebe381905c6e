-- transactions: per-statement
-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__vacuum.sql
VACUUM orders;
VACUUM;
ANALYZE orders;
