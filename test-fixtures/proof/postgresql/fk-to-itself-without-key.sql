-- setup: base.sql
-- 10-18: refused 42830 there is no unique constraint matching given keys for referenced table "q"

-- statement:
CREATE TABLE q (a int, b int REFERENCES q (a));
-- accepted:
CREATE TABLE q (a int, b int REFERENCES q (a), UNIQUE (a));
-- accepted:
CREATE TABLE q (a int PRIMARY KEY, b int REFERENCES q);
