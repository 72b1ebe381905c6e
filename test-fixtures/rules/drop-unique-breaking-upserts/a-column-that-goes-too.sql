-- file: V1__users.sql
CREATE TABLE users (id bigint PRIMARY KEY, email text, realm text, CONSTRAINT users_email UNIQUE (realm, email));
-- file: V2__realm.sql
ALTER TABLE users DROP CONSTRAINT users_email;
-- expect: drop-column
ALTER TABLE users DROP COLUMN realm;
