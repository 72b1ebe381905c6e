-- setup: base.sql
-- 10-17: locks big ACCESS EXCLUSIVE
-- 18: locks big ACCESS EXCLUSIVE, child ACCESS EXCLUSIVE

CREATE TABLE child () INHERITS (big);
INSERT INTO child (id, extra, i4) VALUES (0, 1, 1);
ALTER TABLE big ALTER COLUMN extra SET NOT NULL;

-- statement:
ALTER TABLE ONLY big ALTER COLUMN extra DROP NOT NULL;
