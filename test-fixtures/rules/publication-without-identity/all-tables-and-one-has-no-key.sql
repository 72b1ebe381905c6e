-- file: V1__shop.sql
CREATE TABLE orders (id bigint PRIMARY KEY);
CREATE TABLE logins (user_id bigint);
-- expect: unlogged-table
CREATE UNLOGGED TABLE cache (k text);
-- file: V2__feed.sql
-- expect: publication-without-identity
CREATE PUBLICATION feed FOR ALL TABLES;
