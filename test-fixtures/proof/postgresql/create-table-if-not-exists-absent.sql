-- setup: base.sql
-- 10-13: locks parent SHARE ROW EXCLUSIVE
-- 14-18: locks parent SHARE ROW EXCLUSIVE, parent_pkey ACCESS SHARE

-- statement:
CREATE TABLE IF NOT EXISTS another (id int REFERENCES parent);
