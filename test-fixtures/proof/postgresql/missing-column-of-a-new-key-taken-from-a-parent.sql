-- setup: base.sql
-- 10-18: locks parent SHARE UPDATE EXCLUSIVE; builds t_pkey


-- statement:
CREATE TABLE t (a int, PRIMARY KEY (code)) INHERITS (parent);
