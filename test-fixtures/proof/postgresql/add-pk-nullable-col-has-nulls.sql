-- setup: base.sql
-- 10-12: refused 23502 column "extra" contains null values
-- 13-18: refused 23502 column "extra" of relation "big" contains null values

ALTER TABLE big DROP CONSTRAINT big_pkey;
UPDATE big SET extra = NULL WHERE id = 5;

-- statement:
ALTER TABLE big ADD PRIMARY KEY (extra);
