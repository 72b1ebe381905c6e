-- setup: base.sql
-- 10-17: refused 42601 syntax error at or near "ENFORCED"
-- 18: locks big SHARE ROW EXCLUSIVE, parent SHARE ROW EXCLUSIVE, parent_pkey ACCESS SHARE

-- statement:
ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent(id) NOT ENFORCED;
