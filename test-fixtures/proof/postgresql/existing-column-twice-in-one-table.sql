-- setup: base.sql
-- 10-18: refused 42701 column "a" specified more than once


-- statement:
CREATE TABLE t (a int, b int, a text);
