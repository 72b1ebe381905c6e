-- file: V1__a.sql
CREATE TABLE t (id bigint PRIMARY KEY, a text, b text);
CREATE VIEW v AS SELECT * FROM t;
CREATE VIEW w AS SELECT *, a AS again FROM t;
-- file: V2__b.sql
ALTER TABLE t ADD COLUMN c text;
CREATE OR REPLACE VIEW v AS SELECT * FROM t;
-- expect: replace-view-incompatible
CREATE OR REPLACE VIEW w AS SELECT *, a AS again FROM t;
