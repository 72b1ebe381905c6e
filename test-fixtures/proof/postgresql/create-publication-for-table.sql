-- setup: base.sql
-- 10-18: locks big SHARE UPDATE EXCLUSIVE

-- statement:
CREATE PUBLICATION pub FOR TABLE big;
