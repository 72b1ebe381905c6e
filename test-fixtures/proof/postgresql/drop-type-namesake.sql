-- setup: base.sql
-- 10-18: locks nothing

CREATE TYPE mood AS ENUM ('sad');
CREATE TYPE s2.mood AS ENUM ('a');
CREATE TABLE t (q s2.mood);

-- statement:
DROP TYPE mood;
