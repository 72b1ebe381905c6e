-- setup: base.sql
-- outside a transaction
-- 10-17: locks elder ACCESS EXCLUSIVE; rewrites elder; scans elder
-- 18: locks elder ACCESS EXCLUSIVE, heir ACCESS EXCLUSIVE; rewrites elder, heir; scans elder, heir

CREATE TABLE elder (a int);
CREATE TABLE heir () INHERITS (elder);
INSERT INTO elder SELECT g FROM generate_series(1, 100) g;
INSERT INTO heir SELECT g FROM generate_series(1, 100) g;

-- statement:
VACUUM FULL elder;
