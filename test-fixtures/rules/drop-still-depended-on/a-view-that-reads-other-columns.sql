-- transactions: per-statement
-- file: V1__a.sql
CREATE TABLE people (id bigint PRIMARY KEY, name text, nick text, team_id bigint);
CREATE TABLE teams (id bigint PRIMARY KEY, nick text);
CREATE VIEW team_list AS
SELECT
    t.*,
    (SELECT name FROM people p WHERE p.team_id = t.id LIMIT 1) AS first_name,
    (SELECT count(*) FROM people WHERE team_id = t.id) AS size
FROM teams t;
-- file: V2__b.sql
-- expect: drop-column
ALTER TABLE people DROP COLUMN nick;
-- file: V3__c.sql
-- expect: drop-still-depended-on, drop-column
ALTER TABLE teams DROP COLUMN nick;
