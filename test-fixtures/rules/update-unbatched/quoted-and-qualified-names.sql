-- file: V1__lines.sql
CREATE SCHEMA "Sales";
CREATE TABLE "Sales"."Order Lines" ("Id" bigint PRIMARY KEY, "Order" bigint, "Text" text DEFAULT 'x', "Sum" integer);
-- file: V2__fill.sql
-- expect: update-unbatched
UPDATE "Sales"."Order Lines" SET "Sum" = 0;
UPDATE "Sales"."Order Lines" SET "Sum" = 0 WHERE "Id" = 3;
