-- setup: base.sql
-- 10-11: refused 42809 index "big_u" does not have default sorting behavior
-- 12-18: refused 42809 index "big_u" column number 1 does not have default sorting behavior

CREATE UNIQUE INDEX big_u ON big(extra DESC);

-- statement:
ALTER TABLE big ADD CONSTRAINT u UNIQUE USING INDEX big_u;
