-- setup: base.sql
-- 10-11: locks nothing
-- 12-18: locks big SHARE UPDATE EXCLUSIVE

CREATE STATISTICS one ON i4, extra FROM big;
CREATE STATISTICS other ON code, name FROM parent;

-- statement:
DROP STATISTICS one;
