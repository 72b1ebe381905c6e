-- setup: base.sql
-- empty: t_u
-- 10: refused 42601 syntax error at or near "INCLUDE"
-- 11-18: locks t_u ACCESS EXCLUSIVE; builds t_u_a_b_key

CREATE TABLE t_u (a int, b int);

-- statement:
ALTER TABLE t_u ADD UNIQUE (a) INCLUDE (b);
