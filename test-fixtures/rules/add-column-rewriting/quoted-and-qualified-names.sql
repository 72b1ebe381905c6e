-- file: V1__lines.sql
CREATE SCHEMA "Sales";
CREATE TABLE "Sales"."Order Lines" ("Id" bigint PRIMARY KEY, "Order" bigint, "Text" text DEFAULT 'x', "Sum" integer);
-- file: V2__column.sql
-- expect: add-column-rewriting, integer-key
ALTER TABLE "Sales"."Order Lines" ADD COLUMN "No" serial;
