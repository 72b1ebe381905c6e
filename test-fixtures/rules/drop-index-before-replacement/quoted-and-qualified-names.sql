-- transactions: per-statement
-- file: V1__lines.sql
CREATE SCHEMA "Sales";
CREATE TABLE "Sales"."Lines" ("Order" bigint, "Sum" integer);
CREATE INDEX "By Order" ON "Sales"."Lines" ("Order");
-- file: V2__index.sql
-- expect: drop-index-before-replacement
DROP INDEX CONCURRENTLY "Sales"."By Order";
CREATE INDEX CONCURRENTLY "By Order And Sum" ON "Sales"."Lines" ("Order", "Sum");
