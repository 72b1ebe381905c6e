-- setup: base.sql
-- outside a transaction
-- 10-18: refused 22023 "b" is not an existing enum label

CREATE TYPE plan AS ENUM ('a');

-- statement:
ALTER TYPE plan ADD VALUE 'c' BEFORE 'b';
