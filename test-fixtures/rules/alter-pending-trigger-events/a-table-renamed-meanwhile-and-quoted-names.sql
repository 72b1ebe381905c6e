-- file: V1__a.sql
CREATE SCHEMA shop;
CREATE TABLE shop."Customers" (id bigint PRIMARY KEY);
CREATE TABLE shop."Orders" ("Id" bigint PRIMARY KEY, "customerId" bigint);
ALTER TABLE shop."Orders" ADD CONSTRAINT "Buyer" FOREIGN KEY ("customerId") REFERENCES shop."Customers" DEFERRABLE INITIALLY DEFERRED;
-- file: V2__b.sql
UPDATE shop."Orders" SET "customerId" = 2 WHERE "Id" = 1;
-- expect: rename-table
ALTER TABLE shop."Orders" RENAME TO "Sales";
-- expect: alter-pending-trigger-events
ALTER TABLE shop."Sales" ALTER COLUMN "customerId" SET DEFAULT 1;
-- expect: alter-pending-trigger-events
CREATE INDEX "Sales_customerId" ON shop."Sales" ("customerId");
