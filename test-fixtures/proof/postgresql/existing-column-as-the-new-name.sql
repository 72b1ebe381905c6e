-- setup: base.sql
-- 10-18: refused 42701 column "t" of relation "big" already exists


-- statement:
ALTER TABLE big RENAME COLUMN v TO t;
-- accepted:
ALTER TABLE big RENAME COLUMN v TO w;
