-- setup: base.sql
-- 10-18: refused 42P16 constraint must be validated on child tables too

CREATE TABLE child () INHERITS (big);
INSERT INTO child (id, extra, i4) VALUES (0, 1, 1);
ALTER TABLE big ADD CONSTRAINT checked CHECK (extra > -1) NOT VALID;

-- statement:
ALTER TABLE ONLY big VALIDATE CONSTRAINT checked;
-- accepted:
ALTER TABLE big VALIDATE CONSTRAINT checked;
