-- file: V1__users.sql
CREATE TABLE users (id bigint PRIMARY KEY, email text, CONSTRAINT users_email UNIQUE (email));
-- file: V2__replace.sql
ALTER TABLE users DROP CONSTRAINT users_email;
-- expect: add-unique-constraint-blocking
ALTER TABLE users ADD CONSTRAINT users_address UNIQUE (email);
