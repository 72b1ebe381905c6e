-- setup: base.sql
-- 10-18: refused 42710 enum label "b" already exists

CREATE TYPE plan AS ENUM ('a', 'b');

-- statement:
ALTER TYPE plan RENAME VALUE 'a' TO 'b';
