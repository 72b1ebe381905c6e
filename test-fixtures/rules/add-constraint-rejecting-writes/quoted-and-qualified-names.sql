-- file: V1__a.sql
CREATE SCHEMA app;
CREATE TABLE app."Orders" (id bigint PRIMARY KEY, "State" text);
-- file: V2__b.sql
CREATE TABLE app."States" ("Name" text PRIMARY KEY);
-- expect: add-constraint-rejecting-writes
ALTER TABLE app."Orders" ADD CONSTRAINT "State" FOREIGN KEY ("State") REFERENCES app."States" NOT VALID;
