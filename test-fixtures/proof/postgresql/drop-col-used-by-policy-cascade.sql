-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

CREATE POLICY by_t ON big USING (t <> 'secret');

-- statement:
ALTER TABLE big DROP COLUMN t CASCADE;
