-- setup: base.sql
-- 10-18: refused 42P07 relation "Big" already exists

CREATE TABLE "Big" (id int);

-- statement:
CREATE TABLE "Big" (id int);
