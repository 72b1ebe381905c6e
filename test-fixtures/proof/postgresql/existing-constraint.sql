-- setup: base.sql
-- 10-18: refused 42710 constraint "positive" for relation "big" already exists

ALTER TABLE big ADD CONSTRAINT positive CHECK (i4 >= 0);

-- statement:
ALTER TABLE big ADD CONSTRAINT positive CHECK (extra >= 0);
