-- file: V1__a.sql
CREATE TABLE people (id bigint PRIMARY KEY, name text);
CREATE VIEW people_short AS SELECT id FROM people;
CREATE VIEW people_shorter AS SELECT id FROM people_short;
CREATE VIEW people_full AS SELECT * FROM people;
-- file: V2__b.sql
DROP VIEW people_short CASCADE;
CREATE VIEW people_short AS SELECT id, name FROM people;
CREATE VIEW people_shorter AS SELECT id FROM people_short;
-- file: V3__c.sql
-- expect: drop-view
DROP VIEW IF EXISTS people_shorter, people_short CASCADE;
