-- transactions: per-statement
-- file: V1__a.sql
CREATE SCHEMA app;
CREATE TABLE app."Orders" (id bigint PRIMARY KEY, "Note" text);
-- file: V2__b.sql
SET lock_timeout = '5s';
-- expect: concurrent-build-under-timeout
CREATE INDEX CONCURRENTLY "By note" ON app."Orders" ("Note");
SET lock_timeout = 0;
SET statement_timeout TO 15000;
-- expect: concurrent-build-under-timeout
REINDEX TABLE CONCURRENTLY app."Orders";
