CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
CREATE DOMAIN short AS varchar(5);
CREATE TYPE mood AS ENUM ('ok', 'sad');
CREATE TABLE t (
    id integer PRIMARY KEY,
    a text DEFAULT NULL,
    b varchar(10) DEFAULT NULL,
    c varchar DEFAULT NULL,
    d numeric(10, 2) DEFAULT NULL,
    e numeric DEFAULT NULL,
    f timestamptz DEFAULT NULL,
    g timestamp(3) DEFAULT NULL,
    h positive DEFAULT NULL,
    i short DEFAULT NULL,
    j char DEFAULT NULL,
    k bit DEFAULT NULL,
    l integer[] DEFAULT NULL,
    m varchar(10)[] DEFAULT NULL,
    n mood DEFAULT NULL,
    o integer DEFAULT (NULL),
    p text DEFAULT NULL::text,
    q text DEFAULT NULL::varchar(3),
    r varchar DEFAULT NULL::text,
    s integer DEFAULT CAST(NULL AS integer),
    u interval DEFAULT NULL,
    v interval day DEFAULT NULL,
    w float(5) DEFAULT NULL,
    x bigint DEFAULT NULL::integer,
    y bpchar DEFAULT NULL,
    z "char" DEFAULT NULL
);
ALTER TABLE t ADD COLUMN later text DEFAULT NULL;
ALTER TABLE t ADD COLUMN sooner integer DEFAULT 3, ADD COLUMN never varchar(3) DEFAULT 'a', ADD COLUMN always text DEFAULT '';
ALTER TABLE t ALTER COLUMN sooner SET DEFAULT NULL;
ALTER TABLE t ALTER COLUMN never SET DEFAULT NULL;
ALTER TABLE t ALTER COLUMN always SET DEFAULT NULL;
ALTER TABLE t ALTER COLUMN always TYPE varchar(9);
CREATE TABLE parent (a integer DEFAULT 1);
CREATE TABLE child (a integer DEFAULT NULL) INHERITS (parent);
