-- file: V1__lines.sql
CREATE SCHEMA "Sales";
CREATE TABLE "Sales"."Order Lines" ("Id" bigint PRIMARY KEY, "Order" bigint, "Text" text DEFAULT 'x', "Sum" integer);
-- file: V2__vacuum.sql
-- expect: vacuum-full-rewriting
VACUUM (FULL, ANALYZE) "Sales"."Order Lines";
