-- enable: change-default
-- file: V1__a.sql
CREATE SCHEMA app;
CREATE TABLE app."Users" (id bigint PRIMARY KEY, plan text DEFAULT 'free', "Since" timestamptz DEFAULT now(), size integer);
-- file: V2__b.sql
-- expect: change-default
ALTER TABLE app."Users" ALTER COLUMN plan SET DEFAULT 'trial';
