-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
CREATE POLICY a ON orders USING (true);
-- file: V2__b.sql
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
-- file: V3__c.sql
DROP POLICY a ON orders;
CREATE POLICY b ON orders USING (true);
-- file: V4__d.sql
DROP POLICY b ON orders;
ALTER TABLE orders DISABLE ROW LEVEL SECURITY;
