-- file: V1__a.sql
CREATE TABLE "Users" ("Id" bigint PRIMARY KEY, "Email" text);
CREATE TABLE app.users (id bigint, email text);
-- file: V2__b.sql
-- expect: foreign-key-incompatible
CREATE TABLE "Logins" ("Email" text REFERENCES "Users" ("Email"));
-- expect: foreign-key-incompatible
CREATE TABLE app.logins (user_id bigint REFERENCES app.users);
