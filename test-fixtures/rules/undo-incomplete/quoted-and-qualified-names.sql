-- file: V1__a.sql
CREATE SCHEMA shop;
CREATE TABLE shop."Orders" (id bigint PRIMARY KEY, "Note" text);
-- file: V2__b.sql
ALTER TABLE shop."Orders" ADD COLUMN "Code" text;
CREATE TYPE shop."State" AS ENUM ('open', 'closed');
-- down
DROP TYPE shop."State";
-- expect: undo-incomplete
ALTER TABLE shop."Orders" ADD COLUMN other text;
