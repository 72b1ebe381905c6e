-- runner: psql
-- file: V1__dump.sql
SET search_path = app;
CREATE TABLE users (id bigint PRIMARY KEY);
