-- file: V1__lines.sql
CREATE SCHEMA "Sales";
CREATE TABLE "Sales"."Order Lines" ("Id" bigint PRIMARY KEY, "Order" bigint, "Text" text DEFAULT 'x', "Sum" integer);
-- file: V2__index.sql
COMMENT ON TABLE "Sales"."Order Lines" IS 'lines';
-- expect: migration-mixing-transactions
CREATE INDEX CONCURRENTLY "Order Idx" ON "Sales"."Order Lines" ("Order");
