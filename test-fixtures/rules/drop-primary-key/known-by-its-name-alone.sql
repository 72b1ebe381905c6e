-- file: V1__drop.sql
-- expect: drop-primary-key
ALTER TABLE users DROP CONSTRAINT users_pkey;
-- file: V2__drop.sql
ALTER TABLE users DROP CONSTRAINT users_email_key;
