-- setup: base.sql
-- 10-17: locks nothing
-- 18: locks big ACCESS SHARE

-- statement:
GRANT SELECT ON big TO app;
