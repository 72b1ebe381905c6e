-- What every case starts from. A real server is to be started with wal_level=logical and autovacuum=off, and to have a
-- tablespace tsx of its own.
CREATE ROLE app;

CREATE TABLE parent (id bigint PRIMARY KEY, code int, name text);
INSERT INTO parent SELECT g, g, 'p' || g FROM generate_series(1, 1000) g;

CREATE TABLE big (
    id bigint PRIMARY KEY,
    i4 int DEFAULT 0,
    extra int,
    parent_id bigint,
    v varchar(50),
    t text,
    c char(10),
    n numeric(10, 2),
    ts timestamp,
    tstz timestamptz,
    d date,
    j json,
    ip cidr
);
INSERT INTO big
SELECT g, g % 100, g, 1 + g % 1000, 'v' || g, 't' || g, 'c', g / 100.0, timestamp '2024-01-01' + g * interval '1 minute',
    timestamptz '2024-01-01 00:00+00' + g * interval '1 minute', date '2024-01-01' + g % 365, '{}', '10.0.0.0/8'
FROM generate_series(1, 20000) g;
CREATE INDEX big_extra_idx ON big (extra);

CREATE SCHEMA s2;
CREATE TABLE s2.other (id int);

ANALYZE parent;
ANALYZE big;
