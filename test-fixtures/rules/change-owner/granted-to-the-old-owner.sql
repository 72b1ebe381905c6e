-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__b.sql
ALTER TABLE orders OWNER TO service;
GRANT ALL ON orders TO application;
