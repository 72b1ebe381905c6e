-- file: V1__a.sql
CREATE SCHEMA app;
CREATE TABLE app."Orders" (id bigint PRIMARY KEY);
-- file: V2__b.sql
-- expect: autovacuum-disabled
ALTER TABLE app."Orders" SET (fillfactor = 90, toast.autovacuum_enabled = off);
