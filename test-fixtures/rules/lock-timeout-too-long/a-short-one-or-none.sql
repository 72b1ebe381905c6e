-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__b.sql
SET lock_timeout = '30s';
SET lock_timeout = 500;
SET lock_timeout = '900000us';
SET lock_timeout = 0;
SET lock_timeout = DEFAULT;
SET statement_timeout = '1h';
