-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

-- statement:
CREATE POLICY pol ON big USING (true);
