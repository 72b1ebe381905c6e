-- transactions: per-statement
-- file: V1__users.sql
CREATE TABLE users (id bigint PRIMARY KEY, email text UNIQUE);
-- file: V2__index.sql
-- expect: drop-still-depended-on
DROP INDEX CONCURRENTLY users_email_key;
