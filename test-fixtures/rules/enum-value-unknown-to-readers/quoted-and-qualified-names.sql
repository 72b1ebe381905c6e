-- transactions: per-statement
-- file: V1__a.sql
CREATE SCHEMA app;
CREATE TYPE app."State" AS ENUM ('open', 'paid');
CREATE TABLE app."Orders" (id bigint PRIMARY KEY, "State" app."State" NOT NULL);
-- file: V2__b.sql
ALTER TYPE app."State" ADD VALUE 'it''s lost';
-- expect: enum-value-unknown-to-readers
UPDATE app."Orders" SET "State" = 'it''s lost'::app."State" WHERE id = 3;
-- expect: enum-value-unknown-to-readers
ALTER TABLE app."Orders" ALTER COLUMN "State" SET DEFAULT 'it''s lost';
