-- file: V1__a.sql
CREATE SCHEMA app;
CREATE TABLE app."Jobs" (id bigint PRIMARY KEY, "State" text, CONSTRAINT state_known CHECK ("State" IN ('new', 'done', 'lost')));
-- file: V2__b.sql
ALTER TABLE app."Jobs" DROP CONSTRAINT state_known;
-- expect: replace-check-narrowing
ALTER TABLE app."Jobs" ADD CONSTRAINT state_known CHECK ("State" IN ('new', 'done')) NOT VALID;
