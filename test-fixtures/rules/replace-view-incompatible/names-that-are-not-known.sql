-- file: V1__a.sql
CREATE TABLE t (id bigint PRIMARY KEY, a text, b text);
CREATE VIEW v AS SELECT id, a || b FROM t;
CREATE VIEW w AS SELECT * FROM elsewhere;
-- file: V2__b.sql
CREATE OR REPLACE VIEW v AS SELECT id, b || a FROM t;
CREATE OR REPLACE VIEW w AS SELECT id FROM t;
CREATE OR REPLACE VIEW x AS SELECT id FROM t;
