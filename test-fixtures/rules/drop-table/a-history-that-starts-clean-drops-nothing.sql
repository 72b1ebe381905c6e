-- file: V1__init.sql
DROP TABLE IF EXISTS users;
CREATE TABLE users (id bigint PRIMARY KEY);
