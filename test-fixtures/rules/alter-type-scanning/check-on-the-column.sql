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
ALTER TABLE items ADD CONSTRAINT code_set CHECK (code <> '');
-- file: V2__text.sql
-- expect: alter-type-scanning
ALTER TABLE items ALTER COLUMN code TYPE varchar(40);
