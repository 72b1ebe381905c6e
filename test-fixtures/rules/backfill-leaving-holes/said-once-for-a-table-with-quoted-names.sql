-- transactions: per-statement
-- file: V1__a.sql
CREATE SCHEMA app;
CREATE TABLE app."Orders" (id bigint PRIMARY KEY, "Sum" integer);
-- file: V2__b.sql
ALTER TABLE app."Orders" ADD COLUMN "Tax" integer, ADD COLUMN "Fee" integer;
-- expect: backfill-leaving-holes, update-unbatched
UPDATE app."Orders" SET "Tax" = "Sum" / 5;
-- expect: update-unbatched
UPDATE app."Orders" SET "Fee" = 1;
