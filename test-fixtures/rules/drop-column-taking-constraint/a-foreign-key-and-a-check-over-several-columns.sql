-- file: V1__a.sql
CREATE TABLE places (a integer, b integer, PRIMARY KEY (a, b));
CREATE TABLE orders (id bigint PRIMARY KEY, a integer, b integer, CONSTRAINT pair CHECK (a > b),
    FOREIGN KEY (a, b) REFERENCES places);
-- file: V2__b.sql
-- expect: drop-column, drop-column-taking-constraint
ALTER TABLE orders DROP COLUMN b;
