-- version: 12-18
-- file: V1__mood.sql
CREATE TYPE mood AS ENUM ('happy', 'sad');
CREATE TABLE people (id bigint PRIMARY KEY, m mood);
-- file: V2__add.sql
ALTER TYPE mood ADD VALUE 'sleepy';
COMMENT ON TABLE people IS 'everybody';
