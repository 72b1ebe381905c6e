-- file: V1__lines.sql
CREATE SCHEMA "Sales";
CREATE TABLE "Sales"."Lines" ("Order" bigint);
CREATE PUBLICATION "Feed";
-- file: V2__feed.sql
-- expect: publication-without-identity
ALTER PUBLICATION "Feed" ADD TABLE "Sales"."Lines";
