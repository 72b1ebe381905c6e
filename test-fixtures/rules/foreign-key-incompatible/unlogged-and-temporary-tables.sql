-- file: V1__a.sql
CREATE TABLE users (id bigint PRIMARY KEY);
-- lintel:allow unlogged-table a cache
CREATE UNLOGGED TABLE sessions (id bigint PRIMARY KEY, user_id bigint REFERENCES users);
-- file: V2__b.sql
-- expect: foreign-key-incompatible
CREATE TABLE logins (session_id bigint REFERENCES sessions);
-- expect: foreign-key-incompatible
CREATE TEMPORARY TABLE some_users (id bigint REFERENCES users);
