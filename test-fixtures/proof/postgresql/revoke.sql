-- setup: base.sql
-- 10-17: locks nothing
-- 18: locks big ACCESS SHARE

-- statement:
REVOKE SELECT ON big FROM app;
