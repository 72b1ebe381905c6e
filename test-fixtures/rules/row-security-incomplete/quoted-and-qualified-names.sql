-- file: V1__a.sql
CREATE SCHEMA app;
CREATE TABLE app."Orders" (id bigint PRIMARY KEY);
-- file: V2__b.sql
-- expect: row-security-incomplete
ALTER TABLE app."Orders" ENABLE ROW LEVEL SECURITY;
CREATE POLICY r ON app."Orders" FOR SELECT USING (true);
CREATE POLICY w ON app."Orders" FOR INSERT WITH CHECK (true);
CREATE POLICY n ON app."Orders" AS PERMISSIVE FOR UPDATE USING (true);
