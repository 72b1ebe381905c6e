-- transactions: per-statement
-- file: V1__a.sql
CREATE SCHEMA app;
CREATE TYPE app."State" AS ENUM ('open', 'paid');
CREATE TABLE app."Orders" (id bigint PRIMARY KEY, "State" app."State" NOT NULL);
-- file: V2__b.sql
ALTER TYPE app."State" ADD VALUE 'it''s lost';
ALTER TABLE app."Orders" ADD COLUMN before app."State";
ALTER TABLE app."Orders" ALTER COLUMN before SET DEFAULT 'it''s lost';
