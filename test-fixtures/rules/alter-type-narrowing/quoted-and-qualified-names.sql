-- file: V1__a.sql
CREATE SCHEMA app;
CREATE TABLE app."Guest" ("Size" bigint, "Name" varchar(40), seen timestamptz);
-- file: V2__b.sql
ALTER TABLE app."Guest"
-- expect: alter-type-narrowing, alter-type-rewriting
    ALTER COLUMN "Size" TYPE integer,
-- expect: alter-type-narrowing, alter-type-rewriting
    ALTER COLUMN "Name" TYPE varchar(20),
-- expect: alter-type-narrowing, alter-type-rewriting
    ALTER COLUMN seen TYPE timestamp;
