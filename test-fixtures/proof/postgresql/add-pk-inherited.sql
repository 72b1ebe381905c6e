-- setup: base.sql
-- 10-11: locks elder ACCESS EXCLUSIVE; scans elder; builds elder_pkey
-- 12-18: locks elder ACCESS EXCLUSIVE, heir ACCESS EXCLUSIVE; scans elder; builds elder_pkey

CREATE TABLE elder (a int NOT NULL, b int NOT NULL);
CREATE TABLE heir () INHERITS (elder);
INSERT INTO elder SELECT g, g FROM generate_series(1, 100) g;
INSERT INTO heir SELECT g, g FROM generate_series(1, 100) g;

-- statement:
ALTER TABLE elder ADD PRIMARY KEY (a, b);
