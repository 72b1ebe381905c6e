-- file: V1__lines.sql
CREATE SCHEMA "Sales";
CREATE TABLE "Sales"."Order Lines" ("Id" bigint PRIMARY KEY, "Order" bigint, "Text" text DEFAULT 'x', "Sum" integer);
-- file: V2__required.sql
-- expect: set-not-null-scanning
ALTER TABLE "Sales"."Order Lines" ALTER COLUMN "Text" SET NOT NULL;
