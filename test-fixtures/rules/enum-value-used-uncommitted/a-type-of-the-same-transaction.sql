-- file: V1__mood.sql
CREATE TYPE mood AS ENUM ('happy', 'sad');
CREATE TABLE people (id bigint PRIMARY KEY, m mood);
ALTER TYPE mood ADD VALUE 'sleepy';
ALTER TABLE people ALTER COLUMN m SET DEFAULT 'sleepy';
