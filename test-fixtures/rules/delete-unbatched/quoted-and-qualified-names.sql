-- file: V1__lines.sql
CREATE SCHEMA "Sales";
CREATE TABLE "Sales"."Order Lines" ("Id" bigint PRIMARY KEY, "Order" bigint, "Text" text DEFAULT 'x', "Sum" integer);
-- file: V2__clean.sql
-- expect: delete-unbatched
DELETE FROM "Sales"."Order Lines" WHERE "Text" IS NULL;
