-- file: V1__a.sql
CREATE SCHEMA app;
CREATE SEQUENCE app."Numbers";
-- file: V2__b.sql
-- expect: drop-sequence
DROP SEQUENCE app."Numbers";
-- expect: drop-sequence
DROP SEQUENCE hibernate_sequence;
