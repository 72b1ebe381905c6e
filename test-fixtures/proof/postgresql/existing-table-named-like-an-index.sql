-- setup: base.sql
-- 10-18: refused 42P07 relation "big_extra_idx" already exists


-- statement:
CREATE TABLE big_extra_idx (id int);
