-- setup: base.sql
-- 10-18: refused 42710 type "b" already exists

CREATE TYPE a AS ENUM ('a');
CREATE TYPE b AS ENUM ('a');

-- statement:
ALTER TYPE a RENAME TO b;
