-- setup: base.sql
-- 10-18: locks nothing

CREATE TYPE mood AS ENUM ('sad');
CREATE COLLATION german (locale = 'C');

-- statement:
DROP COLLATION german;
DROP DOMAIN IF EXISTS nothing_like_it;
