-- setup: base.sql
-- 10-14: refused 42601 syntax error at or near "ACCESS"
-- 15-18: locks big ACCESS EXCLUSIVE

-- statement:
ALTER TABLE big SET ACCESS METHOD heap;
