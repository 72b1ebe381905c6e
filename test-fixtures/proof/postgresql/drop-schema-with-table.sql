-- setup: base.sql
-- 10-18: refused 2BP01 cannot drop schema s2 because other objects depend on it

-- statement:
DROP SCHEMA s2;
-- accepted:
DROP SCHEMA s2 CASCADE;
