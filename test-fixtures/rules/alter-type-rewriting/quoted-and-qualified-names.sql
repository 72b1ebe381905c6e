-- file: V1__lines.sql
CREATE SCHEMA "Sales";
CREATE TABLE "Sales"."Order Lines" ("Id" bigint PRIMARY KEY, "Order" bigint, "Text" text DEFAULT 'x', "Sum" integer);
-- file: V2__type.sql
-- expect: alter-type-rewriting
ALTER TABLE "Sales"."Order Lines" ALTER COLUMN "Sum" TYPE bigint USING "Sum" * 2;
