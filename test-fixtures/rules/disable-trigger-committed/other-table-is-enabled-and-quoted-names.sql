-- file: V1__lines.sql
CREATE SCHEMA "Sales";
CREATE TABLE "Sales"."Lines" ("Id" bigint PRIMARY KEY);
CREATE TABLE orders (id bigint PRIMARY KEY);
-- file: V2__off.sql
-- expect: disable-trigger-committed
ALTER TABLE "Sales"."Lines" DISABLE TRIGGER ALL;
ALTER TABLE orders ENABLE TRIGGER ALL;
