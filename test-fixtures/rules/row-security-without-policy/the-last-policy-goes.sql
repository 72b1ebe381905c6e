-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
CREATE POLICY a ON orders USING (true);
CREATE POLICY b ON orders USING (id > 0);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
-- file: V2__b.sql
DROP POLICY a ON orders;
-- file: V3__c.sql
-- expect: row-security-without-policy
DROP POLICY b ON orders;
-- file: V4__d.sql
DROP POLICY IF EXISTS c ON orders;
