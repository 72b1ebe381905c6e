-- file: V1__a.sql
CREATE SCHEMA app;
CREATE SEQUENCE app."Numbers";
-- file: V2__b.sql
-- expect: rename-sequence
ALTER SEQUENCE app."Numbers" RENAME TO "Others";
