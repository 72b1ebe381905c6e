-- setup: base.sql
-- 10-18: refused 42P16 constraint must be added to child tables too

CREATE TABLE child () INHERITS (big);

-- statement:
ALTER TABLE ONLY big ADD CONSTRAINT positive CHECK (i4 >= 0);
-- accepted:
ALTER TABLE big ADD CONSTRAINT positive CHECK (i4 >= 0);
