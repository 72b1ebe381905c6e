-- setup: base.sql
-- 10-18: refused 42703 column "b" named in key does not exist


-- statement:
CREATE TABLE t (a int, PRIMARY KEY (b));
-- accepted:
CREATE TABLE t (a int, PRIMARY KEY (a));
