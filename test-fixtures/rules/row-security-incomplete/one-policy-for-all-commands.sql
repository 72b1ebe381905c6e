-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
CREATE POLICY a ON orders USING (true);
-- file: V2__b.sql
ALTER POLICY a ON orders USING (id > 0);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE TABLE fresh (id bigint);
CREATE POLICY r ON fresh FOR SELECT USING (true);
ALTER TABLE fresh ENABLE ROW LEVEL SECURITY;
