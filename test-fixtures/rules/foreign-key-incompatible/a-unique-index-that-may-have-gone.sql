-- file: V1__a.sql
CREATE TABLE users (id bigint, email text);
CREATE UNIQUE INDEX users_email_idx ON users (email);
DO $$
BEGIN
    IF current_setting('server_version_num')::int < 140000 THEN
        DROP INDEX users_email_idx;
    END IF;
END $$;
-- file: V2__b.sql
CREATE TABLE logins (email text REFERENCES users (email));
