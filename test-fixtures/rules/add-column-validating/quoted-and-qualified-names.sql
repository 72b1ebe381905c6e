-- file: V1__lines.sql
CREATE SCHEMA "Sales";
CREATE TABLE "Sales"."Order Lines" ("Id" bigint PRIMARY KEY, "Order" bigint, "Text" text DEFAULT 'x', "Sum" integer);
-- file: V2__tax.sql
-- expect: add-column-validating
ALTER TABLE "Sales"."Order Lines" ADD COLUMN "Tax" integer CHECK ("Tax" >= 0);
