-- file: V1__lines.sql
CREATE SCHEMA "Sales";
CREATE TABLE "Sales"."Lines" ("Order" bigint, "No" integer, PRIMARY KEY ("Order", "No"));
-- expect: create-index-redundant
CREATE INDEX "By Order" ON "Sales"."Lines" ("Order");
