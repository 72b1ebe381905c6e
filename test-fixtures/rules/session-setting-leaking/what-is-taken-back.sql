-- runner: driver
-- file: V1__users.sql
CREATE TABLE users (id bigint PRIMARY KEY);
SET search_path = app, public;
CREATE TABLE accounts (id bigint PRIMARY KEY);
RESET search_path;
SET ROLE owner;
CREATE TABLE others (id bigint PRIMARY KEY);
RESET ALL;
SET lock_timeout = '2s';
SET session_replication_role = origin;
