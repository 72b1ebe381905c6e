-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

CREATE TABLE child () INHERITS (big);
INSERT INTO child (id, extra, i4) VALUES (0, 1, 1);

-- statement:
ALTER TABLE ONLY big ALTER COLUMN t SET STORAGE EXTERNAL;
