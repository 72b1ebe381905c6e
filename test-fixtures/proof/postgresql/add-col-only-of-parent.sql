-- setup: base.sql
-- 10-18: refused 42P16 column must be added to child tables too

CREATE TABLE child () INHERITS (big);

-- statement:
ALTER TABLE ONLY big ADD COLUMN x int;
-- accepted:
ALTER TABLE big ADD COLUMN x int;
