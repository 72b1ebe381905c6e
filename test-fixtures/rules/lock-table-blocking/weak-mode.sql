-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__lock.sql
LOCK TABLE orders IN SHARE UPDATE EXCLUSIVE MODE;
LOCK orders IN ACCESS SHARE MODE;
