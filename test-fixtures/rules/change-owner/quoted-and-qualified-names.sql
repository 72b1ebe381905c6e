-- file: V1__a.sql
CREATE SCHEMA app;
CREATE TABLE app."Orders" (id bigint PRIMARY KEY);
CREATE VIEW app.v AS SELECT 1 AS one;
CREATE SEQUENCE app.s;
-- file: V2__b.sql
-- expect: change-owner
ALTER TABLE app."Orders" OWNER TO service;
-- expect: change-owner
ALTER VIEW app.v OWNER TO service;
-- expect: change-owner
ALTER SEQUENCE app.s OWNER TO service;
