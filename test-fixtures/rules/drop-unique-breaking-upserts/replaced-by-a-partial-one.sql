-- file: V1__users.sql
CREATE TABLE users (id bigint PRIMARY KEY, email text, gone boolean);
CREATE UNIQUE INDEX "Users_Email" ON users (email);
-- file: V2__partial.sql
CREATE UNIQUE INDEX CONCURRENTLY users_live ON users (email) WHERE NOT gone;
-- file: V3__drop.sql
-- expect: drop-unique-breaking-upserts
DROP INDEX CONCURRENTLY "Users_Email";
-- file: V4__drop.sql
-- expect: drop-unique-breaking-upserts
DROP INDEX CONCURRENTLY users_live;
