-- file: V1__feed.sql
CREATE PUBLICATION feed FOR ALL TABLES;
-- file: V2__logins.sql
-- expect: publication-without-identity
CREATE TABLE logins (user_id bigint);
-- file: V3__orders.sql
CREATE TABLE orders (id bigint);
ALTER TABLE orders ADD PRIMARY KEY (id);
CREATE TABLE notes (id bigint);
ALTER TABLE notes REPLICA IDENTITY FULL;
