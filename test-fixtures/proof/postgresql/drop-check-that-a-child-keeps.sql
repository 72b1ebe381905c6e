-- setup: base.sql
-- 10-18: locks below ACCESS EXCLUSIVE, big ACCESS EXCLUSIVE, child ACCESS EXCLUSIVE, plain ACCESS EXCLUSIVE

ALTER TABLE big ADD CONSTRAINT checked CHECK (i4 > -1);
CREATE TABLE child (CONSTRAINT checked CHECK (i4 > -1)) INHERITS (big);
CREATE TABLE heir () INHERITS (child);
CREATE TABLE plain () INHERITS (big);
CREATE TABLE below () INHERITS (plain);

-- statement:
ALTER TABLE big DROP CONSTRAINT checked;
