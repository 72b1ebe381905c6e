-- setup: base.sql
-- 10-18: refused 22023 "wrong" is not an existing enum label

CREATE TYPE plan AS ENUM ('a');

-- statement:
ALTER TYPE plan RENAME VALUE 'wrong' TO 'b';
