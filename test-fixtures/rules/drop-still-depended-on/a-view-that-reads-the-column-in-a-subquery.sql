-- file: V1__a.sql
CREATE TABLE people (id bigint PRIMARY KEY, name text, team_id bigint);
CREATE TABLE teams (id bigint PRIMARY KEY);
CREATE VIEW team_list AS
SELECT t.*, (SELECT name FROM people p WHERE p.team_id = t.id LIMIT 1) AS first_name FROM teams t;
-- file: V2__b.sql
-- expect: drop-still-depended-on, drop-column
ALTER TABLE people DROP COLUMN name;
