-- setup: base.sql
-- 10-18: locks Sq ROW EXCLUSIVE, a.b ROW EXCLUSIVE, parent ACCESS EXCLUSIVE, parent_pkey ACCESS EXCLUSIVE, plain ROW EXCLUSIVE, q ROW EXCLUSIVE, s2.Sq ROW EXCLUSIVE, s2.sq ROW EXCLUSIVE, say"hi" ROW EXCLUSIVE; rewrites parent; scans parent; builds parent_pkey

CREATE SEQUENCE "Sq";
CREATE SEQUENCE s2.sq;
CREATE SEQUENCE s2."Sq";
CREATE SEQUENCE plain;
CREATE SEQUENCE "a.b";
CREATE SEQUENCE q;
CREATE SEQUENCE "say""hi""";

-- statement:
ALTER TABLE parent
    ADD COLUMN a bigint DEFAULT nextval('"Sq"'),
    ADD COLUMN b bigint DEFAULT nextval('s2.sq'::regclass),
    ADD COLUMN c bigint DEFAULT nextval('s2."Sq"'),
    ADD COLUMN d bigint DEFAULT nextval(('plain'::text)::regclass),
    ADD COLUMN e bigint DEFAULT nextval('"a.b"'),
    ADD COLUMN f bigint DEFAULT nextval('q'),
    ADD COLUMN g bigint DEFAULT nextval('"say""hi"""');
