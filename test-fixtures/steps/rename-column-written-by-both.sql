-- rule: rename-column
-- file: V1__users.sql
CREATE TABLE users (id bigint PRIMARY KEY, nickname text NOT NULL);
-- file: V2__rename.sql
-- expect: rename-column
ALTER TABLE users RENAME COLUMN nickname TO display_name;
-- old version: INSERT INTO users (id, nickname) SELECT count(*), 'a' FROM users
-- new version: INSERT INTO users (id, display_name) SELECT -count(*), 'b' FROM users
-- in the end: SELECT bool_and(display_name = CASE WHEN id < 0 THEN 'b' ELSE 'a' END) FROM users
