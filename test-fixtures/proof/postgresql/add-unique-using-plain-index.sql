-- setup: base.sql
-- 10-18: refused 42809 "big_u" is not a unique index

CREATE INDEX big_u ON big(extra);

-- statement:
ALTER TABLE big ADD CONSTRAINT u UNIQUE USING INDEX big_u;
-- accepted:
CREATE UNIQUE INDEX big_w ON big (extra);
ALTER TABLE big ADD CONSTRAINT u UNIQUE USING INDEX big_w;
