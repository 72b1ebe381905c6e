-- setup: base.sql
-- 10-17: no set-up: 42601 syntax error at or near "NOT"
-- 18: locks above ACCESS EXCLUSIVE

CREATE TABLE above (a int);
CREATE TABLE below () INHERITS (above);
ALTER TABLE above ADD CONSTRAINT nn NOT NULL a NO INHERIT;

-- statement:
ALTER TABLE above DROP CONSTRAINT nn;
