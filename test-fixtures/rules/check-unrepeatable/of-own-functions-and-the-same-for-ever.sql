-- file: V1__events.sql
CREATE FUNCTION app.now() RETURNS timestamptz LANGUAGE sql AS 'SELECT pg_catalog.now()';
CREATE FUNCTION is_email(t text) RETURNS boolean LANGUAGE sql AS $$ SELECT t LIKE '%@%' $$;
CREATE TABLE events (
    id bigint PRIMARY KEY,
    at timestamptz DEFAULT now() CHECK (at > app.now()),
    until timestamptz CHECK (until > at AND until - at < interval '1 day'),
    email text CHECK (is_email(email)),
    frozen timestamptz CHECK (frozen > 'now'::timestamptz)
);
