-- setup: base.sql
-- 10: locks big ACCESS EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE, big_pkey ACCESS EXCLUSIVE, codes SHARE ROW EXCLUSIVE, codes_pkey ACCESS SHARE; rewrites big; scans big; builds big_extra_idx, big_pkey
-- 11-18: locks big ACCESS EXCLUSIVE, big_extra_idx ACCESS SHARE, big_pkey ACCESS SHARE, codes SHARE ROW EXCLUSIVE, codes_pkey ACCESS SHARE; scans big

CREATE TABLE codes (code varchar(5) PRIMARY KEY);
INSERT INTO codes SELECT 'c' || g FROM generate_series(1, 1000) g;

-- statement:
ALTER TABLE big ADD COLUMN x varchar(5) DEFAULT NULL REFERENCES codes (code);
