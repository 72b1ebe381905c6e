-- file: V1__a.sql
CREATE TABLE t (id bigint PRIMARY KEY, a text, b text);
CREATE VIEW v AS SELECT id, a FROM t;
-- file: V2__b.sql
-- expect: rename-column
ALTER TABLE t RENAME COLUMN b TO c;
-- expect: rename-column
ALTER VIEW v RENAME COLUMN a TO z;
CREATE OR REPLACE VIEW v AS SELECT id, c AS z FROM t;
