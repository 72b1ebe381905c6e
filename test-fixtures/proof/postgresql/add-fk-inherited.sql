-- setup: base.sql
-- 10-17: locks big SHARE ROW EXCLUSIVE, big_extra_idx ACCESS SHARE, big_pkey ACCESS SHARE, parent SHARE ROW EXCLUSIVE, parent_pkey ACCESS SHARE; scans big, parent
-- 18: locks big SHARE ROW EXCLUSIVE, big_extra_idx ACCESS SHARE, big_pkey ACCESS SHARE, kid SHARE ROW EXCLUSIVE, parent SHARE ROW EXCLUSIVE, parent_pkey ACCESS SHARE; scans big, parent

CREATE TABLE kid() INHERITS (big);
INSERT INTO kid(id,i4,v) SELECT 100000+g,g,g::text FROM generate_series(1,1000) g;

-- statement:
ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent(id);
