-- runner: driver, lock awaited
-- transactions: per-migration
-- file: V1__users.sql
CREATE TABLE users (id bigint PRIMARY KEY, email text);
-- file: V2__index.sql
-- expect: statement-in-transaction
CREATE INDEX CONCURRENTLY users_email ON users (email);
