-- file: V1__lines.sql
CREATE SCHEMA "Sales";
CREATE TABLE "Sales"."Order Lines" ("Id" bigint PRIMARY KEY, "Order" bigint, "Text" text DEFAULT 'x', "Sum" integer);
CREATE TABLE "Sales"."Orders" ("Id" bigint PRIMARY KEY);
-- file: V2__both.sql
ALTER TABLE "Sales"."Orders" ADD COLUMN x int;
-- expect: several-tables-locked
ALTER TABLE "Sales"."Order Lines" ADD COLUMN x int;
