-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, big_extra_key ACCESS SHARE

CREATE UNIQUE INDEX big_extra_key ON big (extra);

-- statement:
ALTER TABLE big ADD UNIQUE USING INDEX big_extra_key;
