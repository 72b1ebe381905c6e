-- file: V1__a.sql
CREATE SCHEMA app;
-- file: V2__b.sql
CREATE TYPE app.mood AS ENUM ('good');
ALTER TYPE app.mood RENAME TO temper;
-- expect: rename-type
ALTER TYPE "Stranger" RENAME TO "Guest";
