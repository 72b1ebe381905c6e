-- file: V1__a.sql
CREATE TABLE jobs (id bigint PRIMARY KEY);
CREATE SCHEMA app;
CREATE VIEW app."JobIds" AS SELECT id FROM jobs;
-- file: V2__b.sql
-- expect: drop-view
DROP VIEW IF EXISTS app."JobIds";
