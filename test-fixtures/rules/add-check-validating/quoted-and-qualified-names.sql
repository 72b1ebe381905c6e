-- file: V1__lines.sql
CREATE SCHEMA "Sales";
CREATE TABLE "Sales"."Order Lines" ("Id" bigint PRIMARY KEY, "Order" bigint, "Text" text DEFAULT 'x', "Sum" integer);
-- file: V2__check.sql
-- expect: add-check-validating
ALTER TABLE "Sales"."Order Lines" ADD CONSTRAINT "Sum Positive" CHECK ("Sum" > 0);
