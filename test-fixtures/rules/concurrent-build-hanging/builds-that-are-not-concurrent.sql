-- runner: driver, lock in a transaction
-- file: V1__users.sql
CREATE TABLE users (id bigint PRIMARY KEY, email text, note text);
CREATE INDEX users_email ON users (email);
-- file: V2__index.sql
-- expect: create-index-blocking
CREATE INDEX users_note ON users (note);
