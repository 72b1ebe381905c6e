-- setup: base.sql
-- 10-18: locks elder ACCESS EXCLUSIVE, heir ACCESS EXCLUSIVE; scans elder, heir

CREATE TABLE elder (a int, b int, CONSTRAINT positive CHECK (b > 0) NOT VALID);
CREATE TABLE heir () INHERITS (elder);
INSERT INTO elder VALUES (1, 1);
INSERT INTO heir VALUES (1, 1);
ALTER TABLE elder ADD CONSTRAINT later CHECK (b > 0) NOT VALID;

-- statement:
ALTER TABLE elder VALIDATE CONSTRAINT later, ENABLE ROW LEVEL SECURITY;
