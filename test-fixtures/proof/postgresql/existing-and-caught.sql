-- setup: base.sql
-- 10-18: locks nothing

CREATE TYPE plan AS ENUM ('a');

-- statement:
DO $$ BEGIN CREATE TYPE plan AS ENUM ('a'); EXCEPTION WHEN duplicate_object THEN NULL; END $$;
