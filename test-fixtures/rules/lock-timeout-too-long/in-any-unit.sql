-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__b.sql
-- expect: lock-timeout-too-long
SET LOCAL lock_timeout = 60000;
-- expect: lock-timeout-too-long
SET lock_timeout TO '1h';
-- expect: lock-timeout-too-long
SET lock_timeout = '0.6 min';
-- expect: lock-timeout-too-long
SET lock_timeout = '1d';
ALTER TABLE orders ADD COLUMN tax integer;
