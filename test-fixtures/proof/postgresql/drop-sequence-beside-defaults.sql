-- setup: base.sql
-- 10-18: locks one ACCESS EXCLUSIVE

CREATE SEQUENCE one;
CREATE SEQUENCE other;
CREATE TABLE counted (a bigint DEFAULT nextval('other'), b float DEFAULT random(), c timestamptz DEFAULT now(), d text);

-- statement:
DROP SEQUENCE one;
