-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, big_u SHARE

CREATE UNIQUE INDEX big_u ON big(id);

-- statement:
ALTER TABLE big REPLICA IDENTITY USING INDEX big_u;
