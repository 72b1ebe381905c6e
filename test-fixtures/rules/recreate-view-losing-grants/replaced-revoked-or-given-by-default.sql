-- file: V1__users.sql
CREATE TABLE users (id bigint PRIMARY KEY, email text);
CREATE ROLE reporting;
CREATE VIEW a AS SELECT id FROM users;
CREATE VIEW b AS SELECT id FROM users;
CREATE VIEW c AS SELECT id FROM users;
GRANT SELECT ON a, b TO reporting;
REVOKE SELECT ON b FROM reporting;
-- file: V2__views.sql
CREATE OR REPLACE VIEW a AS SELECT id, email FROM users;
DROP VIEW b;
CREATE VIEW b AS SELECT id, email FROM users;
DROP VIEW c;
CREATE VIEW c AS SELECT id, email FROM users;
-- file: V3__default.sql
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO reporting;
-- file: V4__views.sql
DROP VIEW a;
CREATE VIEW a AS SELECT email FROM users;
