-- file: V1__a.sql
ALTER TABLE accounts ADD COLUMN email text;
CREATE TABLE users (id bigint, email text);
DO $$
BEGIN
    IF current_setting('server_version_num')::int < 140000 THEN
        ALTER TABLE users ADD PRIMARY KEY (id);
    END IF;
END $$;
-- file: V2__b.sql
CREATE TABLE logins (email text REFERENCES accounts (email), user_id bigint REFERENCES users);
