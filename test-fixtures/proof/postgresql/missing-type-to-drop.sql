-- setup: base.sql
-- 10-18: refused 42704 type "plan" does not exist

CREATE TYPE plan AS ENUM ('a');
DROP TYPE plan;

-- statement:
DROP TYPE plan;
