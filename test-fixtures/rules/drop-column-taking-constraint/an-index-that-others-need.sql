-- file: V1__a.sql
CREATE SCHEMA app;
CREATE TABLE app."Orders" (id bigint PRIMARY KEY, "User" bigint, state text, gone timestamptz);
CREATE INDEX "By user" ON app."Orders" ("User", state);
CREATE INDEX "Alive" ON app."Orders" (state) WHERE gone IS NULL;
-- file: V2__b.sql
-- expect: drop-column, drop-column-taking-constraint
ALTER TABLE app."Orders" DROP COLUMN gone;
-- file: V3__c.sql
-- expect: drop-column, drop-column-taking-constraint
ALTER TABLE app."Orders" DROP COLUMN state;
