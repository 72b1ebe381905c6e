-- setup: base.sql
-- 10-13: locks hosts ACCESS EXCLUSIVE, nets ACCESS EXCLUSIVE
-- 14-18: locks hosts ACCESS EXCLUSIVE, nets ACCESS EXCLUSIVE, nets_pkey ACCESS SHARE

CREATE TABLE nets (n cidr PRIMARY KEY);
INSERT INTO nets VALUES ('10.0.0.0/8');
CREATE TABLE hosts (id int, n cidr REFERENCES nets (n));
INSERT INTO hosts VALUES (1, '10.0.0.0/8');

-- statement:
ALTER TABLE hosts ALTER COLUMN n TYPE inet;
