-- file: V1__a.sql
CREATE TABLE t (id bigint PRIMARY KEY, a text, b text);
CREATE VIEW v AS SELECT id, a AS first, b FROM t;
-- file: V2__b.sql
-- expect: replace-view-incompatible
CREATE OR REPLACE VIEW v AS SELECT id, a AS first FROM t;
