-- setup: base.sql
-- 10-18: locks nothing


-- statement:
CREATE TYPE big_extra_idx AS ENUM ('b');
