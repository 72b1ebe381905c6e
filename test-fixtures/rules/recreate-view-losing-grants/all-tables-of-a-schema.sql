-- file: V1__users.sql
CREATE TABLE users (id bigint PRIMARY KEY, email text);
CREATE ROLE reporting;
CREATE VIEW a AS SELECT id FROM users;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO reporting;
-- file: V2__view.sql
-- expect: recreate-view-losing-grants
DROP VIEW a;
CREATE VIEW a AS SELECT email FROM users;
-- file: V3__view.sql
DROP VIEW a;
CREATE VIEW a AS SELECT id FROM users;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO reporting;
