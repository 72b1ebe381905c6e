-- file: V1__a.sql
CREATE TABLE users (id bigint PRIMARY KEY, email text CONSTRAINT users_email_key UNIQUE);
CREATE TABLE logins (email text);
-- file: V2__b.sql
-- lintel:allow drop-unique-breaking-upserts nothing upserts
ALTER TABLE users DROP CONSTRAINT users_email_key;
-- file: V3__c.sql
-- expect: foreign-key-incompatible
ALTER TABLE logins ADD FOREIGN KEY (email) REFERENCES users (email) NOT VALID;
