-- setup: base.sql
-- 10-11: locks big ACCESS EXCLUSIVE, big_u ACCESS EXCLUSIVE; scans big
-- 12-18: locks big ACCESS EXCLUSIVE, big_u SHARE UPDATE EXCLUSIVE; scans big

ALTER TABLE big DROP CONSTRAINT big_pkey;
CREATE UNIQUE INDEX big_u ON big(extra);

-- statement:
ALTER TABLE big ADD CONSTRAINT big_pk PRIMARY KEY USING INDEX big_u;
