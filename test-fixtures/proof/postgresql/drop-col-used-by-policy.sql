-- setup: base.sql
-- 10: refused 2BP01 cannot drop table big column t because other objects depend on it
-- 11-18: refused 2BP01 cannot drop column t of table big because other objects depend on it

CREATE POLICY by_t ON big USING (t <> 'secret');

-- statement:
ALTER TABLE big DROP COLUMN t;
-- accepted:
ALTER TABLE big DROP COLUMN t CASCADE;
