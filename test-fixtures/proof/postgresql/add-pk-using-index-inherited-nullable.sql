-- setup: base.sql
-- 10-18: locks elder ACCESS EXCLUSIVE, elder_key ACCESS SHARE, heir ACCESS EXCLUSIVE; scans elder, heir

CREATE TABLE elder (a int, b int NOT NULL);
CREATE TABLE heir () INHERITS (elder);
CREATE UNIQUE INDEX elder_key ON elder (a, b);
INSERT INTO elder SELECT g, g FROM generate_series(1, 100) g;
INSERT INTO heir SELECT g, g FROM generate_series(1, 100) g;

-- statement:
ALTER TABLE elder ADD PRIMARY KEY USING INDEX elder_key;
