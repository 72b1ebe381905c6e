-- file: V1__lines.sql
CREATE SCHEMA "Sales";
CREATE TABLE "Sales"."Orders" ("Id" bigint PRIMARY KEY);
-- expect: foreign-key-without-index
CREATE TABLE "Sales"."Order Lines" ("Id" bigint PRIMARY KEY, "Order" bigint REFERENCES "Sales"."Orders" ON DELETE CASCADE);
-- file: V2__lines.sql
CREATE TABLE "Sales"."Other Lines" ("Order" bigint REFERENCES "Sales"."Orders" ON DELETE CASCADE);
CREATE INDEX ON "Sales"."Other Lines" ("Order");
