-- setup: base.sql
-- 10-17: no set-up: 42601 syntax error at or near "NOT"
-- 18: locks big ACCESS EXCLUSIVE

ALTER TABLE big ADD CONSTRAINT i4_nn NOT NULL i4 NO INHERIT;
CREATE TABLE child () INHERITS (big);

-- statement:
ALTER TABLE big DROP CONSTRAINT i4_nn;
