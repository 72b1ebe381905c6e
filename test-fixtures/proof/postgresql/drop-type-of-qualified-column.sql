-- setup: base.sql
-- 10-18: refused 2BP01 cannot drop type mood because other objects depend on it

CREATE TYPE mood AS ENUM ('sad');
CREATE TYPE s2.mood AS ENUM ('a');
CREATE TABLE t (q s2.mood, p public.mood);

-- statement:
DROP TYPE mood;
-- accepted:
DROP TYPE mood CASCADE;
