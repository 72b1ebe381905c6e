-- setup: base.sql
-- 10-18: locks parent ACCESS SHARE; builds t_pkey


-- statement:
CREATE TABLE t (LIKE parent, PRIMARY KEY (code));
