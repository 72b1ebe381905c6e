-- version: 10-11
-- transactions: per-migration
-- file: V1__mood.sql
CREATE TYPE mood AS ENUM ('happy', 'sad');
-- file: V2__add.sql
-- expect: statement-in-transaction
ALTER TYPE mood ADD VALUE 'sleepy';
