-- version: 12-18
-- lock-timeout: required
-- file: V1__users.sql
CREATE TABLE users (id bigint PRIMARY KEY, email text);
CREATE INDEX a ON users (email);
-- file: V2__name.sql
ALTER INDEX a RENAME TO users_email;
