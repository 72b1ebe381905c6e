-- setup: base.sql
-- 10-11: locks big ACCESS EXCLUSIVE, big_u ACCESS EXCLUSIVE
-- 12-18: locks big ACCESS EXCLUSIVE, big_u SHARE UPDATE EXCLUSIVE

CREATE UNIQUE INDEX big_u ON big(extra);

-- statement:
ALTER TABLE big ADD CONSTRAINT u UNIQUE USING INDEX big_u;
