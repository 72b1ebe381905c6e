-- file: V1__a.sql
CREATE TABLE "Users" ("createdAt" timestamptz);
-- file: V2__b.sql
-- expect: rename-column
ALTER TABLE "Users" RENAME "createdAt" TO created_at;
