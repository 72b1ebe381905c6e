-- file: V1__lines.sql
CREATE SCHEMA "Sales";
CREATE TABLE "Sales"."Order Lines" ("Id" bigint PRIMARY KEY, "Order" bigint, "Text" text DEFAULT 'x', "Sum" integer);
-- file: V2__lock.sql
-- expect: lock-table-blocking
LOCK TABLE ONLY "Sales"."Order Lines" IN SHARE MODE NOWAIT;
