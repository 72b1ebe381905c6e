-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
CREATE INDEX orders_note ON orders (note);
CREATE INDEX orders_total ON orders (total);
-- file: V2__drop.sql
-- expect: drop-index-blocking
DROP INDEX orders_note,
-- expect: drop-index-blocking
    orders_total;
