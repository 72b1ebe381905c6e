-- file: V1__a.sql
CREATE SCHEMA app;
CREATE TABLE users (id bigint);
ALTER TABLE users SET SCHEMA app;
