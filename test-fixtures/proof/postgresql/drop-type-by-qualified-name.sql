-- setup: base.sql
-- 10-18: refused 2BP01 cannot drop type mood because other objects depend on it

CREATE TYPE mood AS ENUM ('sad');
CREATE TABLE t (q mood, r public.mood);

-- statement:
DROP TYPE public.mood;
-- accepted:
DROP TYPE public.mood CASCADE;
