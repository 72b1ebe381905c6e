-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
-- file: V2__b.sql
CREATE UNLOGGED TABLE staging (id bigint);
CREATE UNLOGGED TABLE filled (id bigint);
ALTER TABLE filled SET LOGGED;
DROP TABLE staging;
-- down
-- expect: undo-incomplete
CREATE UNLOGGED TABLE back (id bigint);
