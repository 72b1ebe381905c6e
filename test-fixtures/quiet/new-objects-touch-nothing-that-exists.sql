-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, note text);
-- file: V2__objects.sql
CREATE SCHEMA IF NOT EXISTS reports;
CREATE EXTENSION IF NOT EXISTS citext;
CREATE TYPE mood AS ENUM ('good', 'bad');
CREATE TYPE pair AS (a integer, b integer);
CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
CREATE SEQUENCE numbers;
CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT n * 2';
CREATE PROCEDURE tidy() LANGUAGE plpgsql AS $$ BEGIN DELETE FROM orders; TRUNCATE orders; DROP TABLE orders; END $$;
CREATE VIEW reports.notes AS SELECT note FROM orders;
CREATE OR REPLACE VIEW reports.notes AS SELECT note, id FROM orders;
GRANT SELECT ON reports.notes TO PUBLIC;
ALTER DEFAULT PRIVILEGES IN SCHEMA reports GRANT SELECT ON TABLES TO PUBLIC;
