-- setup: base.sql
-- 10-18: locks nothing

-- statement:
DROP TABLE IF EXISTS nothing_like_it;
