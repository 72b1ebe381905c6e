-- file: V1__lines.sql
CREATE SCHEMA "Sales";
CREATE TABLE "Sales"."Order Lines" ("Id" bigint PRIMARY KEY, "Order" bigint, "Text" text DEFAULT 'x', "Sum" integer);
-- file: V2__index.sql
-- expect: create-index-blocking
CREATE INDEX "Order Idx" ON "Sales"."Order Lines" USING btree ("Order" DESC) INCLUDE ("Text");
