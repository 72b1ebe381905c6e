-- setup: base.sql
-- 10-18: locks big ACCESS SHARE, big_extra_idx ACCESS SHARE, big_pkey ACCESS SHARE, cp ROW EXCLUSIVE; scans big; changes cp

CREATE TABLE cp(LIKE big);

-- statement:
INSERT INTO cp SELECT * FROM big;
