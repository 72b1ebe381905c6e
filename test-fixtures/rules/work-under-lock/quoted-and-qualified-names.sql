-- file: V1__lines.sql
CREATE SCHEMA "Sales";
CREATE TABLE "Sales"."Order Lines" ("Id" bigint PRIMARY KEY, "Order" bigint, "Text" text DEFAULT 'x', "Sum" integer);
CREATE TABLE "Sales"."Orders" ("Id" bigint PRIMARY KEY, "Sum" int);
ALTER TABLE "Sales"."Orders" ADD CONSTRAINT "P" CHECK ("Sum" > 0) NOT VALID;
-- file: V2__both.sql
ALTER TABLE "Sales"."Order Lines" ADD COLUMN "X" int;
-- expect: work-under-lock
ALTER TABLE "Sales"."Orders" VALIDATE CONSTRAINT "P";
