-- setup: base.sql
-- 10-18: refused 0A000 cannot alter type "pair" because column "t.p" uses it

CREATE TYPE pair AS (a int, b int);
CREATE TYPE s2.pair AS (a int);
CREATE TABLE t (p public.pair, q s2.pair, r int);

-- statement:
ALTER TYPE pair ALTER ATTRIBUTE a TYPE bigint;
