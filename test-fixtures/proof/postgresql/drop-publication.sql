-- setup: base.sql
-- 10-18: locks nothing

CREATE PUBLICATION pub FOR TABLE big;

-- statement:
DROP PUBLICATION pub;
