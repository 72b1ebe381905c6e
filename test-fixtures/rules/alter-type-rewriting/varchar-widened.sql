-- file: V1__items.sql
CREATE TABLE items (
    id integer PRIMARY KEY,
    code varchar(20),
    price numeric(10, 2),
    at timestamp,
    network cidr,
    bits varbit(8),
    note text
);
-- file: V2__type.sql
ALTER TABLE items ALTER COLUMN code TYPE varchar(50);
