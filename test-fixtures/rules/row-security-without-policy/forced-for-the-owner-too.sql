-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
-- file: V2__b.sql
-- expect: row-security-without-policy
ALTER TABLE orders FORCE ROW LEVEL SECURITY;
