-- since: 11
CREATE TABLE included (a integer, b integer, c integer UNIQUE, UNIQUE (a) INCLUDE (b));
ALTER TABLE included ADD CONSTRAINT more UNIQUE (b) INCLUDE (c, a) DEFERRABLE INITIALLY DEFERRED;
CREATE TABLE included_twin (LIKE included INCLUDING ALL);
ALTER TABLE included_twin DROP COLUMN b;
CREATE TEMPORARY TABLE doubled (d integer UNIQUE, e integer, CONSTRAINT wider UNIQUE (d) INCLUDE (e));
CREATE TABLE told_twice (id bigint, UNIQUE (id) INCLUDE (id));
