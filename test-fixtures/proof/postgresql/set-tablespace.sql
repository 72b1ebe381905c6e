-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE; rewrites big

-- statement:
ALTER TABLE big SET TABLESPACE tsx;
