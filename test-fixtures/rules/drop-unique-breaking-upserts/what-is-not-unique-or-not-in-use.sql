-- file: V1__users.sql
CREATE TABLE users (id bigint PRIMARY KEY, email text);
CREATE INDEX users_email ON users (email);
-- file: V2__drop.sql
DROP INDEX CONCURRENTLY users_email;
-- file: V3__new.sql
CREATE TABLE posts (id bigint PRIMARY KEY, slug text UNIQUE);
ALTER TABLE posts DROP CONSTRAINT posts_slug_key;
