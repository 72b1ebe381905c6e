-- enable: change-default
-- file: V1__a.sql
CREATE SCHEMA app;
CREATE TABLE app."Users" (id bigint PRIMARY KEY, plan text DEFAULT 'free', "Since" timestamptz DEFAULT now(), size integer);
-- file: V2__b.sql
ALTER TABLE app."Users" ALTER COLUMN plan DROP DEFAULT;
ALTER TABLE app."Users" ALTER COLUMN plan TYPE varchar;
ALTER TABLE app."Users" ALTER COLUMN plan SET DEFAULT 'none';
-- down
ALTER TABLE app."Users" ALTER COLUMN plan TYPE text;
ALTER TABLE app."Users" ALTER COLUMN plan SET DEFAULT 'free';
