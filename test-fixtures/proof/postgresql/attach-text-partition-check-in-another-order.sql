-- setup: base.sql
-- 10-11: locks cd ACCESS EXCLUSIVE, pdt ACCESS EXCLUSIVE; scans cd
-- 12-18: locks cd ACCESS EXCLUSIVE, pdt SHARE UPDATE EXCLUSIVE; scans cd

CREATE TABLE pdt(t text COLLATE "en-x-icu" NOT NULL, x int) PARTITION BY RANGE (t);
CREATE TABLE cd(t text COLLATE "en-x-icu" NOT NULL, x int);
INSERT INTO cd SELECT 'bb', g FROM generate_series(1,1000) g;
ALTER TABLE cd ADD CHECK (t >= 'a' AND t < 'c');

-- statement:
ALTER TABLE pdt ATTACH PARTITION cd FOR VALUES FROM ('B') TO ('c');
