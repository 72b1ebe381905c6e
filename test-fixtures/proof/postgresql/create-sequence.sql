-- setup: base.sql
-- 10-18: locks nothing

-- statement:
CREATE SEQUENCE big_seq;
