-- file: V1__orders.sql
CREATE TABLE orders (
    id bigint PRIMARY KEY,
    code varchar(20),
    label varchar,
    price numeric(8, 2),
    paid_at timestamp(3),
    held interval(3),
    flags varbit(4),
    peer cidr,
    amount numeric(8, 2)
);
-- file: V2__wider.sql
ALTER TABLE orders ALTER COLUMN code TYPE varchar(40);
-- file: V3__wider.sql
ALTER TABLE orders ALTER COLUMN code TYPE text;
-- file: V4__wider.sql
ALTER TABLE orders ALTER COLUMN label TYPE text, ALTER COLUMN price TYPE numeric(12, 2);
-- file: V5__wider.sql
ALTER TABLE orders ALTER COLUMN price TYPE numeric, ALTER COLUMN paid_at TYPE timestamp(6);
-- file: V6__wider.sql
ALTER TABLE orders ALTER COLUMN held TYPE interval, ALTER COLUMN flags TYPE varbit(8);
-- file: V7__wider.sql
ALTER TABLE orders ALTER COLUMN peer TYPE inet;
