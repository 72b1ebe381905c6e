-- file: V1__lines.sql
CREATE SCHEMA "Sales";
CREATE TABLE "Sales"."Orders" ("Id" bigint PRIMARY KEY);
-- expect: foreign-key-narrower, integer-key
CREATE TABLE "Sales"."Order Lines" ("Order" serial REFERENCES "Sales"."Orders");
