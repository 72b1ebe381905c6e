-- setup: base.sql
-- 10-18: refused 42704 type "plan" does not exist

CREATE TYPE plan AS ENUM ('a');
ALTER TYPE plan RENAME TO plan_old;

-- statement:
ALTER TYPE plan RENAME VALUE 'a' TO 'b';
