-- version: 17
-- file: V1__orders.sql
CREATE TABLE "Sales"."Lines" ("Sum" integer, "Gross" integer GENERATED ALWAYS AS ("Sum" * 2) STORED);
-- file: V2__expression.sql
-- expect: set-expression-rewriting
ALTER TABLE "Sales"."Lines" ALTER COLUMN "Gross" SET EXPRESSION AS ("Sum" * 3);
