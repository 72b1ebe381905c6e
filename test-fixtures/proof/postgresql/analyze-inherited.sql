-- setup: base.sql
-- empty: elder, heir
-- 10-17: locks elder SHARE UPDATE EXCLUSIVE, heir ACCESS SHARE
-- 18: locks elder SHARE UPDATE EXCLUSIVE, heir SHARE UPDATE EXCLUSIVE

CREATE TABLE elder (a int);
CREATE TABLE heir () INHERITS (elder);

-- statement:
ANALYZE elder;
