-- file: V1__a.sql
CREATE TABLE people (id bigint PRIMARY KEY, name text);
CREATE VIEW everybody AS SELECT * FROM people;
-- file: V2__b.sql
ALTER TABLE people ADD COLUMN nick text;
-- file: V3__c.sql
-- expect: drop-column
ALTER TABLE people DROP COLUMN nick;
