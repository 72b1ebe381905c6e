-- setup: base.sql
-- 10-18: locks nothing

CREATE TABLE few (n int);

-- statement:
CREATE TABLE IF NOT EXISTS few (LIKE parent);
