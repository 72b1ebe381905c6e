-- file: V1__a.sql
CREATE TABLE people (id bigint PRIMARY KEY);
-- file: V2__b.sql
CREATE TABLE pets (id bigint PRIMARY KEY, name text);
ALTER TABLE people ADD COLUMN nick text;
-- file: V3__c.sql same deploy
ALTER TABLE pets ALTER COLUMN name SET NOT NULL;
-- expect: set-not-null-scanning, add-column-required
ALTER TABLE people ALTER COLUMN nick SET NOT NULL;
