-- setup: base.sql
-- 10-18: locks below ACCESS EXCLUSIVE, below_extra ACCESS EXCLUSIVE, big ACCESS EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE, child ACCESS EXCLUSIVE, plain ACCESS EXCLUSIVE

CREATE TABLE child (extra int NOT NULL, CONSTRAINT checked CHECK (i4 > -1)) INHERITS (big);
CREATE INDEX child_extra ON child (extra);
CREATE TABLE heir () INHERITS (child);
CREATE TABLE plain () INHERITS (big);
CREATE TABLE below () INHERITS (plain);
CREATE INDEX below_extra ON below (extra);

-- statement:
ALTER TABLE big DROP COLUMN extra;
