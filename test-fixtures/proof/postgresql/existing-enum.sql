-- setup: base.sql
-- 10-18: refused 42710 type "plan" already exists

CREATE TYPE plan AS ENUM ('a');

-- statement:
CREATE TYPE plan AS ENUM ('b');
