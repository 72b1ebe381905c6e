-- file: V1__a.sql
CREATE SCHEMA app;
CREATE TABLE app."Orders" (id bigint PRIMARY KEY);
-- file: V2__b.sql
-- expect: create-policy-restrictive
CREATE POLICY "Only mine" ON app."Orders" AS RESTRICTIVE FOR UPDATE USING (id > 0);
CREATE POLICY "All" ON app."Orders" USING (true);
