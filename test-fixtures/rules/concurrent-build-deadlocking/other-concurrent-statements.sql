-- runner: driver, lock awaited
-- transactions: per-statement
-- version: 12-18
-- file: V1__users.sql
CREATE TABLE users (id bigint PRIMARY KEY, email text);
CREATE INDEX users_email ON users (email);
-- file: V2__index.sql
-- expect: concurrent-build-deadlocking
REINDEX INDEX CONCURRENTLY users_email;
-- expect: concurrent-build-deadlocking
DROP INDEX CONCURRENTLY users_email;
