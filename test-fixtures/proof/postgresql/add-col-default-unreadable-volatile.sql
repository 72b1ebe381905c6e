-- setup: base.sql
-- 10-18: locks one ACCESS EXCLUSIVE; rewrites one; scans one

CREATE TABLE one (id int);
INSERT INTO one VALUES (1);

-- statement:
ALTER TABLE one ADD COLUMN x text DEFAULT xmlserialize(content xmlforest(random() AS r) AS text);
