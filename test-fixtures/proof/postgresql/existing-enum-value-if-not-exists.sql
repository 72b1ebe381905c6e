-- setup: base.sql
-- outside a transaction
-- 10-18: locks nothing

CREATE TYPE plan AS ENUM ('a', 'b');

-- statement:
ALTER TYPE plan ADD VALUE IF NOT EXISTS 'b';
