-- setup: base.sql
-- 10-18: refused 42809 "big_u" is a partial index

CREATE UNIQUE INDEX big_u ON big(extra) WHERE extra > 0;

-- statement:
ALTER TABLE big ADD CONSTRAINT u UNIQUE USING INDEX big_u;
-- accepted:
CREATE UNIQUE INDEX whole ON big(extra);
ALTER TABLE big ADD CONSTRAINT u UNIQUE USING INDEX whole;
