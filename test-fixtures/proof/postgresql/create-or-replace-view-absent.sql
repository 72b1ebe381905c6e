-- setup: base.sql
-- 10-18: locks big ACCESS SHARE

-- statement:
CREATE OR REPLACE VIEW v1 AS SELECT id, t FROM big;
