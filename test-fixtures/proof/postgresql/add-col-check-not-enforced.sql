-- setup: base.sql
-- 10-17: refused 42601 syntax error at or near "ENFORCED"
-- 18: locks big ACCESS EXCLUSIVE

-- statement:
ALTER TABLE big ADD COLUMN x int CHECK (x > 0) NOT ENFORCED;
