-- setup: base.sql
-- 10-18: locks big SHARE UPDATE EXCLUSIVE

CREATE PUBLICATION pub;

-- statement:
ALTER PUBLICATION pub ADD TABLE big;
