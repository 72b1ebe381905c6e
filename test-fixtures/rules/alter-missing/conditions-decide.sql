-- file: V1__users.sql
CREATE TABLE users (id bigint PRIMARY KEY, email text);
DO $$ BEGIN
    IF current_setting('server_version_num')::int > 120000 THEN
        ALTER TABLE users ADD COLUMN phone text;
    END IF;
END $$;
ALTER TABLE IF EXISTS accounts ADD COLUMN plan text;
-- file: V2__phone.sql
ALTER TABLE users ALTER COLUMN phone SET DEFAULT '';
-- file: V3__accounts.sql
CREATE TABLE accounts (id bigint PRIMARY KEY);
