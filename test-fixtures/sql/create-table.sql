CREATE TABLE t (id bigserial PRIMARY KEY, name text NOT NULL UNIQUE, note varchar(20) DEFAULT 'x' NULL);
CREATE TABLE IF NOT EXISTS app.t (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  a int CONSTRAINT a_nn NOT NULL,
  b int CHECK (b > 0) NO INHERIT,
  c int REFERENCES other ON DELETE CASCADE,
  d timestamptz DEFAULT CURRENT_TIMESTAMP NOT NULL,
  e numeric DEFAULT -1.5,
  f text COLLATE "C" DEFAULT lower('A'),
  g int GENERATED ALWAYS AS (a * 2) STORED,
  CONSTRAINT t_ab UNIQUE (a, b),
  CHECK (a < b),
  FOREIGN KEY (c) REFERENCES app.other (id) ON UPDATE NO ACTION,
  EXCLUDE USING gist (d WITH =),
  EXCLUDE (a WITH =),
  PRIMARY KEY (id)
);
CREATE UNLOGGED TABLE t ();
CREATE TEMP TABLE t (a int) ON COMMIT DROP;
CREATE GLOBAL TEMPORARY TABLE t (a int) ON COMMIT DELETE ROWS;
CREATE LOCAL TEMP TABLE t AS SELECT 1;
CREATE TABLE t (LIKE other INCLUDING ALL EXCLUDING INDEXES, LIKE app.third);
CREATE TABLE t (a int) INHERITS (p1, app.p2) WITH (fillfactor = 70) TABLESPACE fast;
CREATE TABLE t (a date, b int) PARTITION BY RANGE (a, lower(b::text) text_ops, (b + 1)) USING heap;
CREATE TABLE t_1 PARTITION OF t FOR VALUES FROM ('2024-01-01') TO (MAXVALUE);
CREATE TABLE t_2 PARTITION OF app.t (b NOT NULL, CONSTRAINT ck CHECK (b > 0), PRIMARY KEY (b)) DEFAULT PARTITION BY LIST (b);
CREATE TABLE t_3 PARTITION OF t FOR VALUES WITH (MODULUS 4, REMAINDER 1);
CREATE TABLE t AS SELECT a, b FROM other WHERE c > 0 WITH NO DATA;
CREATE TABLE t (x, y) AS TABLE other;
CREATE TABLE t WITH (fillfactor = 10) AS (SELECT 1 AS a);
CREATE FOREIGN TABLE ft (a int OPTIONS (column_name 'b')) SERVER s OPTIONS (schema_name 'x');
CREATE TABLE settings (key text, value text, type int, name text, path text, action text, comment text, exclude int, date date, timestamp timestamp, period int);
CREATE TABLE t (a float(10), b char varying(3), c bit varying, d time(3) without time zone, e character(3), f int4[], g "char");
CREATE TABLE t (a int STORAGE EXTERNAL COMPRESSION pglz, b int UNIQUE NULLS NOT DISTINCT, c int PRIMARY KEY DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE t (a int NOT NULL NO INHERIT, CONSTRAINT nn NOT NULL a, b int CHECK (b > 0) NOT ENFORCED, c int REFERENCES o NOT ENFORCED);
CREATE TABLE t (id int, valid daterange, CONSTRAINT pk PRIMARY KEY (id, valid WITHOUT OVERLAPS));
CREATE TABLE ${schema}.t_${suffix} (a int);
CREATE TABLE "Q" ("a""b" int, U&"\00e9t\00e9" int, Größe int, ÄB int);
CREATE TABLE very_long_name_that_goes_on_and_on_until_it_is_cut_by_the_server_at_some_point (a int);
CREATE TABLE t (a jsonb DEFAULT '{}'::jsonb, b uuid DEFAULT gen_random_uuid(), c text[] DEFAULT ARRAY['a', 'b']::text[], d date DEFAULT date '2024-01-01', e int DEFAULT nextval('s'::regclass), f interval DEFAULT '1 day'::interval);
SELECT a INTO TEMP t FROM other;
