-- file: V1__a.sql
CREATE SCHEMA app;
CREATE TABLE app."Orders" (id bigint PRIMARY KEY);
-- file: V2__b.sql
ALTER TABLE app."Orders" ADD COLUMN "Tax" integer DEFAULT 0 NOT NULL, ADD COLUMN fee integer DEFAULT 0;
-- expect: add-column-required
ALTER TABLE app."Orders" ALTER COLUMN "Tax" DROP DEFAULT;
ALTER TABLE app."Orders" ALTER COLUMN fee DROP DEFAULT;
-- file: V3__c.sql
CREATE TABLE fresh (id bigint DEFAULT 1 NOT NULL);
ALTER TABLE fresh ALTER COLUMN id DROP DEFAULT;
