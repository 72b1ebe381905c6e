-- setup: base.sql
-- outside a transaction
-- 10-18: locks big ACCESS SHARE; scans big

-- statement:
COPY big TO '/dev/null';
