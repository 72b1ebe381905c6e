-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

-- statement:
LOCK TABLE big;
