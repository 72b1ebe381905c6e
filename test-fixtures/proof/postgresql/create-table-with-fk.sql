-- setup: base.sql
-- 10-13: locks parent SHARE ROW EXCLUSIVE; builds newt_pkey
-- 14-18: locks parent SHARE ROW EXCLUSIVE, parent_pkey ACCESS SHARE; builds newt_pkey

-- statement:
CREATE TABLE newt(id bigint primary key, p bigint REFERENCES parent(id));
