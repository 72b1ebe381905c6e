-- file: V1__sums.sql
CREATE TABLE orders (id bigint PRIMARY KEY, total integer);
CREATE MATERIALIZED VIEW sums AS SELECT id, total FROM orders;
CREATE UNIQUE INDEX sums_id ON sums (id);
-- file: V2__refresh.sql
BEGIN;
REFRESH MATERIALIZED VIEW CONCURRENTLY sums;
COMMIT;
