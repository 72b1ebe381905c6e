-- setup: base.sql
-- 10-17: locks big ACCESS EXCLUSIVE, child ACCESS EXCLUSIVE, plain ACCESS EXCLUSIVE
-- 18: locks big ACCESS EXCLUSIVE

CREATE TABLE child (extra int NOT NULL) INHERITS (big);
CREATE TABLE plain () INHERITS (big);

-- statement:
ALTER TABLE big ALTER COLUMN extra DROP NOT NULL;
