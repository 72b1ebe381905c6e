-- setup: base.sql
-- 10-18: refused 42P16 type of inherited column "extra" must be changed in child tables too

CREATE TABLE child () INHERITS (big);
INSERT INTO child (id, extra, i4) VALUES (0, 1, 1);

-- statement:
ALTER TABLE ONLY big ALTER COLUMN extra TYPE bigint;
-- accepted:
ALTER TABLE big ALTER COLUMN extra TYPE bigint;
