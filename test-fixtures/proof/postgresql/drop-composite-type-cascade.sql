-- setup: base.sql
-- 10-18: locks pair ACCESS EXCLUSIVE, paired ACCESS EXCLUSIVE

CREATE TYPE pair AS (a int, b text);
CREATE TABLE paired (id int, p pair);

-- statement:
DROP TYPE pair CASCADE;
