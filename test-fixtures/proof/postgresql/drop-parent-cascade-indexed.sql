-- setup: base.sql
-- 10-18: locks elder ACCESS EXCLUSIVE, heir ACCESS EXCLUSIVE, heir_a_idx ACCESS EXCLUSIVE

CREATE TABLE elder (a int);
CREATE TABLE heir () INHERITS (elder);
CREATE INDEX ON heir (a);

-- statement:
DROP TABLE elder CASCADE;
