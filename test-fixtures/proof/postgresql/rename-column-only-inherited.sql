-- setup: base.sql
-- 10-18: refused 42P16 inherited column "extra" must be renamed in child tables too

CREATE TABLE child () INHERITS (big);
INSERT INTO child (id, extra, i4) VALUES (0, 1, 1);

-- statement:
ALTER TABLE ONLY big RENAME COLUMN extra TO other;
-- accepted:
ALTER TABLE big RENAME COLUMN extra TO other;
