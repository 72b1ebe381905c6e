-- file: V1__orders.sql
CREATE TABLE orders (id bigserial PRIMARY KEY);
-- file: V2__forward.sql
SELECT setval('orders_id_seq', 1000);
SELECT pg_catalog.setval('orders_id_seq', 2000, true);
