-- setup: base.sql
-- 10-18: refused 2BP01 cannot drop type en because other objects depend on it

CREATE TYPE en AS ENUM ('a','b');
ALTER TABLE big ADD COLUMN e en;

-- statement:
DROP TYPE en;
-- accepted:
DROP TYPE en CASCADE;
