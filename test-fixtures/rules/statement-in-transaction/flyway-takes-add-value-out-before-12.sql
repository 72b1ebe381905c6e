-- version: 10-11
-- file: V1__mood.sql
CREATE TYPE mood AS ENUM ('happy', 'sad');
-- file: V2__add.sql
ALTER TYPE mood ADD VALUE 'sleepy';
ALTER TYPE mood ADD VALUE 'hungry';
