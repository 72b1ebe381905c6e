-- setup: base.sql
-- 10-18: locks big SHARE ROW EXCLUSIVE


-- statement:
ALTER TABLE big DISABLE TRIGGER ALL;
