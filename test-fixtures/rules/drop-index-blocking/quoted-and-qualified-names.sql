-- file: V1__lines.sql
CREATE SCHEMA "Sales";
CREATE TABLE "Sales"."Order Lines" ("Id" bigint PRIMARY KEY, "Order" bigint, "Text" text DEFAULT 'x', "Sum" integer);
CREATE INDEX "Order Idx" ON "Sales"."Order Lines" ("Order");
-- file: V2__drop.sql
-- expect: drop-index-blocking
DROP INDEX "Sales"."Order Idx";
