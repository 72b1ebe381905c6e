-- transactions: per-statement
-- file: V1__a.sql
CREATE SCHEMA app;
CREATE TYPE app."State" AS ENUM ('open', 'paid');
CREATE TABLE app."Orders" (id bigint PRIMARY KEY, "State" app."State" NOT NULL);
-- file: V2__b.sql
ALTER TYPE app."State" ADD VALUE 'it''s lost';
UPDATE app."Orders" SET "State" = 'paid' WHERE id = 3;
ALTER TABLE app."Orders" ALTER COLUMN "State" SET DEFAULT 'open';
-- file: V3__c.sql
UPDATE app."Orders" SET "State" = 'it''s lost' WHERE id = 3;
