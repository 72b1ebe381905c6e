-- file: V1__a.sql
CREATE TABLE users (id uuid PRIMARY KEY);
-- file: V2__b.sql
-- expect: foreign-key-incompatible
CREATE TABLE logins (user_id text REFERENCES users (id));
CREATE TABLE others (user_id uuid REFERENCES users (id));
