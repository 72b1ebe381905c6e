-- setup: base.sql
-- 10-17: locks big ACCESS EXCLUSIVE, child ACCESS EXCLUSIVE
-- 18: locks big ACCESS EXCLUSIVE

CREATE TABLE child () INHERITS (big);

-- statement:
ALTER TABLE big ALTER COLUMN i4 DROP NOT NULL;
