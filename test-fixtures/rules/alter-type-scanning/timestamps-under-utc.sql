-- file: V1__shop.sql
CREATE TABLE orders (id bigint PRIMARY KEY, placed timestamp, paid timestamp);
CREATE INDEX orders_placed ON orders (placed);
CREATE INDEX orders_placed_paid ON orders (placed, paid);
-- file: V2__zone.sql
SET TimeZone = 'UTC';
-- expect: alter-type-scanning
ALTER TABLE orders ALTER COLUMN placed TYPE timestamptz;
