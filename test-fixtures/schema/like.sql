-- since: 12
CREATE TABLE source (
    id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT own_name PRIMARY KEY,
    a text NOT NULL DEFAULT 'x',
    b integer CONSTRAINT small CHECK (b < 10),
    c integer GENERATED ALWAYS AS (b * 2) STORED,
    d integer UNIQUE REFERENCES source (id)
);
CREATE INDEX strange_name ON source (a, b) WHERE b > 0;
CREATE INDEX ON source (lower(a));
CREATE TABLE plain (LIKE source);
CREATE TABLE everything (LIKE source INCLUDING ALL);
CREATE TABLE parts (LIKE source INCLUDING DEFAULTS INCLUDING CONSTRAINTS, extra integer);
CREATE TABLE keys (LIKE source INCLUDING INDEXES);
