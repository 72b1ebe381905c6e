-- setup: base.sql
-- 10-13: locks big ACCESS EXCLUSIVE, parent SHARE ROW EXCLUSIVE
-- 14-17: locks big ACCESS EXCLUSIVE, parent SHARE ROW EXCLUSIVE, parent_pkey ACCESS SHARE
-- 18: locks big ACCESS EXCLUSIVE, child ACCESS EXCLUSIVE, parent SHARE ROW EXCLUSIVE, parent_pkey ACCESS SHARE

CREATE TABLE child () INHERITS (big);

-- statement:
ALTER TABLE big ADD FOREIGN KEY (parent_id) REFERENCES parent NOT VALID, SET LOGGED;
