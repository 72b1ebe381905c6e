-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

CREATE POLICY pol ON big USING (true);

-- statement:
DROP POLICY pol ON big;
