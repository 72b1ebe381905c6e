-- setup: base.sql
-- 10-17: refused 42601 syntax error at or near "ENFORCED"
-- 18: locks big ACCESS EXCLUSIVE, parent SHARE ROW EXCLUSIVE, parent_pkey ACCESS SHARE

-- statement:
ALTER TABLE big ADD COLUMN x bigint DEFAULT 1 REFERENCES parent (id) NOT ENFORCED;
