-- file: V1__users.sql
CREATE TABLE users (id bigint PRIMARY KEY, email text);
CREATE ROLE reporting;
CREATE VIEW members AS SELECT id, email FROM users;
CREATE VIEW "Known" AS SELECT id FROM members;
GRANT SELECT, INSERT ON "Known" TO reporting, PUBLIC;
-- file: V2__members.sql
-- expect: recreate-view-losing-grants
DROP VIEW members CASCADE;
CREATE VIEW members AS SELECT id FROM users;
CREATE VIEW "Known" AS SELECT id FROM members;
GRANT SELECT ON "Known" TO PUBLIC;
