-- file: V1__a.sql
CREATE SCHEMA app;
CREATE TABLE app."Users" (id bigint PRIMARY KEY, name varchar(20), size integer);
CREATE INDEX "By name" ON app."Users" (name);
-- file: V2__b.sql
-- expect: if-not-exists-skipping
ALTER TABLE app."Users" ADD COLUMN IF NOT EXISTS size text;
-- expect: if-not-exists-skipping
CREATE INDEX IF NOT EXISTS "By name" ON app."Users" (name, size);
-- expect: if-not-exists-skipping
CREATE TABLE IF NOT EXISTS app."Users" (id bigint, mail text);
