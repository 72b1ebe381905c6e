-- setup: base.sql
-- 10-11: locks elder ACCESS EXCLUSIVE, heir ACCESS EXCLUSIVE; scans elder, heir; builds elder_pkey
-- 12-17: locks elder ACCESS EXCLUSIVE; scans elder; builds elder_pkey
-- 18: refused XX000 column "a" of table "heir" is not marked NOT NULL

CREATE TABLE elder (a int, b int NOT NULL);
CREATE TABLE heir () INHERITS (elder);
INSERT INTO elder SELECT g, g FROM generate_series(1, 100) g;
INSERT INTO heir SELECT g, g FROM generate_series(1, 100) g;

-- statement:
ALTER TABLE ONLY elder ADD PRIMARY KEY (a, b);
