-- setup: base.sql
-- 10-18: locks nothing

-- statement:
CREATE PUBLICATION pub FOR ALL TABLES;
