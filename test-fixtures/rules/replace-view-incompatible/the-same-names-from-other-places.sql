-- file: V1__a.sql
CREATE TABLE t (id bigint PRIMARY KEY, a text, b text);
CREATE VIEW v AS SELECT id, a FROM t;
-- file: V2__b.sql
CREATE OR REPLACE VIEW v AS SELECT t.id, coalesce(b, '') AS a, upper(b) AS loud FROM t WHERE id > 0;
CREATE OR REPLACE VIEW v (id, a) AS SELECT t.id, b::text, upper(b) AS loud FROM t UNION ALL SELECT id, b, a FROM t;
