-- setup: base.sql
-- empty: alone
-- 10-18: locks alone ACCESS EXCLUSIVE; builds alone_pkey

CREATE TABLE alone (id int);

-- statement:
ALTER TABLE alone ADD COLUMN x int PRIMARY KEY;
