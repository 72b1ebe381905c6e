-- file: V1__a.sql
CREATE TABLE "Sales"."Lines" ("Id" bigint NOT NULL, "No" int);
-- file: V2__key.sql
-- expect: add-primary-key-blocking, add-unique-rejecting-duplicates
ALTER TABLE "Sales"."Lines" ADD CONSTRAINT "Lines Key" PRIMARY KEY ("Id", "No");
