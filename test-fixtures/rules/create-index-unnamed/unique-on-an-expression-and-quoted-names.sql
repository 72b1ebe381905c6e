-- file: V1__lines.sql
CREATE SCHEMA "Sales";
CREATE TABLE "Sales"."Lines" ("Order" bigint, "Text" text);
-- file: V2__index.sql
-- expect: create-index-unnamed
CREATE UNIQUE INDEX CONCURRENTLY ON "Sales"."Lines" (lower("Text")) WHERE "Order" > 5;
