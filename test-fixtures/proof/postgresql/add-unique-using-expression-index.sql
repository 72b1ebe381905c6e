-- setup: base.sql
-- 10-18: refused 42809 index "big_u" contains expressions

CREATE UNIQUE INDEX big_u ON big((extra + 1));

-- statement:
ALTER TABLE big ADD CONSTRAINT u UNIQUE USING INDEX big_u;
