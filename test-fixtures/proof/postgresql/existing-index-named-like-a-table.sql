-- setup: base.sql
-- 10-18: refused 42P07 relation "parent" already exists


-- statement:
CREATE INDEX parent ON big (i4);
