-- setup: base.sql
-- empty: few
-- 10-14: refused 42601 syntax error at or near "NULLS"
-- 15-18: locks few ACCESS EXCLUSIVE; builds few_x_key, few_x_key1

CREATE TABLE few (id int);

-- statement:
ALTER TABLE few ADD COLUMN x int UNIQUE UNIQUE NULLS NOT DISTINCT;
