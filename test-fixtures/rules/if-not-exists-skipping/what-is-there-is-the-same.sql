-- file: V1__a.sql
CREATE SCHEMA app;
CREATE TABLE app."Users" (id bigint PRIMARY KEY, name varchar(20), size integer);
CREATE INDEX "By name" ON app."Users" (name);
-- file: V2__b.sql
ALTER TABLE app."Users" ADD COLUMN IF NOT EXISTS size int4;
CREATE INDEX IF NOT EXISTS "By name" ON app."Users" (name);
CREATE TABLE IF NOT EXISTS app."Users" (id bigint PRIMARY KEY, name varchar(20));
