-- since: 12
CREATE SEQUENCE numbers;
CREATE SCHEMA app;
CREATE SEQUENCE app.others;
CREATE FUNCTION twice(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1 * 2';
CREATE FUNCTION app.positive(integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 > 0';
CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NEW; END$$;
CREATE TABLE t (
    id integer DEFAULT nextval('numbers'),
    n integer DEFAULT nextval('app.others'::regclass) + 1,
    late integer DEFAULT nextval('numbers'::text),
    twin integer DEFAULT twice(3),
    made integer GENERATED ALWAYS AS (twice(1)) STORED,
    CONSTRAINT fine CHECK (app.positive(n))
);
CREATE INDEX t_twice ON t (twice(n));
CREATE INDEX t_some ON t (id) WHERE app.positive(id);
CREATE TRIGGER stamped BEFORE UPDATE ON t FOR EACH ROW EXECUTE PROCEDURE stamp();
CREATE VIEW v AS SELECT twice(id) AS id FROM t;
CREATE MATERIALIZED VIEW m AS SELECT id FROM t WHERE app.positive(id);
ALTER SEQUENCE numbers RENAME TO counted;
ALTER SEQUENCE app.others SET SCHEMA public;
ALTER FUNCTION twice(integer) RENAME TO doubled;
ALTER FUNCTION app.positive(integer) SET SCHEMA public;
ALTER FUNCTION stamp() RENAME TO touch;
