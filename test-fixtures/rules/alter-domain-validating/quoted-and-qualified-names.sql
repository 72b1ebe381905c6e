-- file: V1__d.sql
CREATE DOMAIN "App"."Amount" AS integer;
CREATE TABLE "App"."Orders" (id bigint PRIMARY KEY, total "App"."Amount");
-- file: V2__check.sql
-- expect: alter-domain-validating
ALTER DOMAIN "App"."Amount" ADD CHECK (VALUE > 0);
