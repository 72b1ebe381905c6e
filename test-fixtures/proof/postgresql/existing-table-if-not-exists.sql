-- setup: base.sql
-- 10-18: locks nothing


-- statement:
CREATE TABLE IF NOT EXISTS big (id int);
