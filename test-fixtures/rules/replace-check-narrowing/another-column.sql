-- file: V1__o.sql
CREATE TABLE o (a text CONSTRAINT a_ok CHECK (a IN ('x', 'y')), b text);
-- file: V2__b.sql
ALTER TABLE o DROP CONSTRAINT a_ok, ADD CONSTRAINT b_ok CHECK (b IN ('x')) NOT VALID;
