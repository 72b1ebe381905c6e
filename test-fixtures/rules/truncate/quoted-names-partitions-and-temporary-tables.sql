-- file: V1__a.sql
CREATE SCHEMA app;
CREATE TABLE app."Jobs" (id bigint PRIMARY KEY);
-- file: V2__b.sql
CREATE TEMP TABLE picked (id bigint);
TRUNCATE picked;
-- expect: truncate
TRUNCATE TABLE ONLY app."Jobs" RESTART IDENTITY;
