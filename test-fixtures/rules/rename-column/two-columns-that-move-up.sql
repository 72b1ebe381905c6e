-- file: V1__groups.sql
CREATE TABLE groups_of_people (id bigint PRIMARY KEY, headline text, body text);
-- file: V2__names.sql
-- expect: rename-column
ALTER TABLE groups_of_people RENAME COLUMN headline TO summary;
-- expect: rename-column
ALTER TABLE groups_of_people RENAME COLUMN body TO headline;
