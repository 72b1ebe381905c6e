-- file: V1__a.sql
CREATE SCHEMA app;
CREATE TABLE app."Orders" (id bigint PRIMARY KEY);
CREATE POLICY paid ON app."Orders" AS RESTRICTIVE USING (true);
-- file: V2__b.sql
-- expect: row-security-without-policy
ALTER TABLE app."Orders" ENABLE ROW LEVEL SECURITY;
