-- setup: base.sql
-- 10-18: refused 42P16 inherited constraint "checked" must be renamed in child tables too

CREATE TABLE child () INHERITS (big);
INSERT INTO child (id, extra, i4) VALUES (0, 1, 1);
ALTER TABLE big ADD CONSTRAINT checked CHECK (extra > -1) NOT VALID;

-- statement:
ALTER TABLE ONLY big RENAME CONSTRAINT checked TO other;
-- accepted:
ALTER TABLE big RENAME CONSTRAINT checked TO other;
