-- version: 10-11
-- file: V1__users.sql
CREATE TABLE users (id bigint PRIMARY KEY);
-- file: V2__index.sql
-- expect: statement-too-new
REINDEX INDEX CONCURRENTLY users_pkey;
