-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, a integer, b integer, CONSTRAINT one CHECK (a > 0 OR b > 0));
-- file: V2__b.sql
ALTER TABLE orders
-- expect: drop-column
    DROP COLUMN a,
-- expect: drop-column
    DROP COLUMN b;
