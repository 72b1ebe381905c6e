-- file: V1__lines.sql
CREATE SCHEMA "Sales";
CREATE TABLE "Sales"."Order Lines" ("Id" bigint PRIMARY KEY, "Order" bigint, "Text" text DEFAULT 'x', "Sum" integer);
-- file: V2__index.sql
-- expect: create-index-leaving-invalid
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS "Order Idx" ON "Sales"."Order Lines" ("Order");
