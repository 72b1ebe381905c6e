-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

CREATE POLICY pol ON big USING (true);

-- statement:
ALTER POLICY pol ON big USING (id > 0);
