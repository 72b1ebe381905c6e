-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__b.sql
CREATE POLICY r ON orders FOR SELECT USING (true);
CREATE POLICY i ON orders FOR INSERT WITH CHECK (true);
CREATE POLICY u ON orders FOR UPDATE USING (true);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY d ON orders FOR DELETE USING (true);
