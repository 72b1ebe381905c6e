-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY);
ALTER TABLE orders OWNER TO service;
-- file: V2__b.sql
ALTER FUNCTION f() OWNER TO service;
