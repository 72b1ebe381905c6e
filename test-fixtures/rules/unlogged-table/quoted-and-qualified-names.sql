-- file: V1__a.sql
CREATE SCHEMA app;
CREATE TABLE app."Orders" (id bigint PRIMARY KEY);
-- file: V2__b.sql
-- expect: unlogged-table
CREATE UNLOGGED TABLE app."Carts" AS SELECT id FROM app."Orders";
-- expect: unlogged-table, change-storage-rewriting
ALTER TABLE app."Orders" SET UNLOGGED;
