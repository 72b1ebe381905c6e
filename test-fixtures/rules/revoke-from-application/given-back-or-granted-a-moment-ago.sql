-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__b.sql
REVOKE ALL ON orders FROM web;
GRANT SELECT ON orders TO web;
GRANT UPDATE ON orders TO worker;
REVOKE UPDATE ON orders FROM worker;
