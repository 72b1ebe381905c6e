-- file: V1__lines.sql
CREATE SCHEMA "Sales";
CREATE TABLE "Sales"."Order Lines" ("Id" bigint PRIMARY KEY, "Order" bigint, "Text" text DEFAULT 'x', "Sum" integer);
-- file: V2__fill.sql
ALTER TABLE "Sales"."Order Lines" ADD COLUMN "New" int;
-- expect: backfill-under-lock, backfill-leaving-holes
UPDATE "Sales"."Order Lines" SET "New" = "Sum" * 2 WHERE "Sum" IS NOT NULL;
