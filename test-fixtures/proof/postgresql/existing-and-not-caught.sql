-- setup: base.sql
-- 10-18: refused 42710 type "plan" already exists

CREATE TYPE plan AS ENUM ('a');

-- statement:
DO $$ BEGIN CREATE TYPE plan AS ENUM ('a'); END $$;
