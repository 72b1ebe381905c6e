-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

-- statement:
ALTER TABLE ONLY big RENAME COLUMN extra TO other;
