-- setup: base.sql
-- 10-18: refused 42701 column "extra" of relation "big" already exists


-- statement:
ALTER TABLE big ADD COLUMN extra text;
