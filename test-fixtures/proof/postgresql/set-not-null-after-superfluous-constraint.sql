-- setup: base.sql
-- 10-17: no set-up: 42601 syntax error at or near "NOT"
-- 18: locks nn ACCESS EXCLUSIVE

CREATE TABLE nn (a int NOT NULL);
INSERT INTO nn VALUES (1);
ALTER TABLE nn ADD NOT NULL a NOT VALID;

-- statement:
ALTER TABLE nn ALTER COLUMN a SET NOT NULL;
