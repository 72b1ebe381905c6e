-- transactions: per-statement
-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
CREATE PUBLICATION p;
-- file: V2__harmless.sql
COMMENT ON COLUMN orders.note IS 'note';
GRANT SELECT ON orders TO PUBLIC;
REVOKE SELECT ON orders FROM PUBLIC;
CREATE STATISTICS s ON total, note FROM orders;
ANALYZE orders;
VACUUM (ANALYZE) orders;
ALTER TABLE orders CLUSTER ON orders_pkey;
ALTER PUBLICATION p ADD TABLE orders;
SELECT setval('orders_id_seq', 100);
INSERT INTO orders (id, total) VALUES (1, 1), (2, 2);
CREATE EXTENSION IF NOT EXISTS pgcrypto;
CREATE SCHEMA app;
CREATE SEQUENCE app.numbers;
CREATE TYPE app.color AS ENUM ('red', 'green');
CREATE DOMAIN app.name AS text;
CREATE VIEW app.v AS SELECT id FROM orders;
