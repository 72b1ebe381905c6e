-- file: V1__lines.sql
CREATE SCHEMA "Sales";
CREATE TABLE "Sales"."Order Lines" ("Id" bigint PRIMARY KEY, "Order" bigint, "Text" text DEFAULT 'x', "Sum" integer);
CREATE TABLE "Sales"."Orders" ("Id" bigint PRIMARY KEY);
-- file: V2__key.sql
-- expect: add-foreign-key-validating
ALTER TABLE "Sales"."Order Lines" ADD FOREIGN KEY ("Order") REFERENCES "Sales"."Orders" ("Id");
