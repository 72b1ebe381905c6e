-- file: V1__a.sql
CREATE SCHEMA app;
CREATE TABLE app."Orders" (id bigint, "Number" bigint NOT NULL);
-- file: V2__b.sql
-- expect: add-unique-rejecting-duplicates, create-index-blocking
CREATE UNIQUE INDEX ON app."Orders" ("Number") WHERE id > 0;
