-- file: V1__a.sql
CREATE SCHEMA app;
CREATE TABLE app."Orders" (id bigint PRIMARY KEY);
CREATE FUNCTION app.f() RETURNS integer LANGUAGE sql AS 'SELECT 1';
-- file: V2__b.sql
-- expect: revoke-from-application
REVOKE ALL ON app."Orders" FROM web, worker;
-- expect: revoke-from-application
REVOKE EXECUTE ON FUNCTION app.f() FROM PUBLIC;
-- expect: revoke-from-application
REVOKE USAGE ON SCHEMA app FROM web;
-- expect: revoke-from-application
REVOKE writers FROM web;
