-- file: V1__lines.sql
CREATE SCHEMA "Sales";
CREATE TABLE "Sales"."Order Lines" ("Id" bigint PRIMARY KEY, "Sum" integer);
-- file: V2__check.sql
-- expect: constraint-never-validated
ALTER TABLE "Sales"."Order Lines" ADD CONSTRAINT "Positive" CHECK ("Sum" > 0) NOT VALID;
-- file: V3__other.sql
COMMENT ON TABLE "Sales"."Order Lines" IS 'x';
