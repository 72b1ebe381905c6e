-- file: V1__lines.sql
CREATE SCHEMA "Sales";
CREATE TABLE "Sales"."Order Lines" ("Id" bigint PRIMARY KEY, "Order" bigint, "Text" text DEFAULT 'x', "Sum" integer);
-- file: V2__unique.sql
-- expect: add-unique-constraint-blocking, add-unique-rejecting-duplicates
ALTER TABLE "Sales"."Order Lines" ADD UNIQUE NULLS NOT DISTINCT ("Order", "Text");
