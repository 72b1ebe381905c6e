-- setup: base.sql
-- 10-18: refused 42710 constraint "b" for relation "big" already exists

ALTER TABLE big ADD CONSTRAINT a CHECK (i4 >= 0);
ALTER TABLE big ADD CONSTRAINT b CHECK (i4 >= 0);

-- statement:
ALTER TABLE big RENAME CONSTRAINT a TO b;
