-- file: V1__a.sql
CREATE TABLE "Sales"."Lines" (id int, "Code" varchar(10));
CREATE INDEX "Open" ON "Sales"."Lines" (id) WHERE "Code" IS NOT NULL;
-- file: V2__text.sql
-- expect: alter-type-scanning
ALTER TABLE "Sales"."Lines" ALTER COLUMN "Code" TYPE varchar(20);
