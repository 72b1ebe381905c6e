-- file: V1__a.sql
CREATE TABLE a (id integer PRIMARY KEY, size smallint);
CREATE TABLE b (id bigserial PRIMARY KEY, n serial8);
CREATE TABLE c (id uuid PRIMARY KEY);
CREATE TEMP TABLE d (id serial);
-- down
-- expect: undo-incomplete
CREATE TABLE e (id serial);
