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
SET TimeZone = 'UTC';
-- expect: alter-type-rewriting
ALTER TABLE items ALTER COLUMN at TYPE timestamptz USING at AT TIME ZONE 'UTC';
