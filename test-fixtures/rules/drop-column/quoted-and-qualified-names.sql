-- file: V1__a.sql
CREATE TABLE public."Users" (id bigint PRIMARY KEY, "firstName" text);
-- file: V2__b.sql
-- expect: drop-column
ALTER TABLE "Users" DROP COLUMN IF EXISTS "firstName";
