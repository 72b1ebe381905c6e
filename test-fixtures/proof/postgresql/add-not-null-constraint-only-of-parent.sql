-- setup: base.sql
-- 10-17: refused 42601 syntax error at or near "NOT"
-- 18: refused 42P16 constraint must be added to child tables too

CREATE TABLE child () INHERITS (big);

-- statement:
ALTER TABLE ONLY big ADD CONSTRAINT i4_nn NOT NULL i4;
-- accepted 18:
ALTER TABLE big ADD CONSTRAINT i4_nn NOT NULL i4;
