-- setup: base.sql
-- outside a transaction
-- 10-18: refused 42710 enum label "b" already exists

CREATE TYPE plan AS ENUM ('a', 'b');

-- statement:
ALTER TYPE plan ADD VALUE 'b';
