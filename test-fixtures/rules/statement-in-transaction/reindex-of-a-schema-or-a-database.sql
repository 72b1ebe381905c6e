-- transactions: per-migration
-- file: V1__users.sql
CREATE TABLE users (id bigint PRIMARY KEY);
-- file: V2__database.sql
-- expect: statement-in-transaction
REINDEX DATABASE shop;
