-- setup: base.sql
-- 10-18: locks big ACCESS SHARE, big_extra_idx ACCESS SHARE, big_pkey ACCESS SHARE, parent ACCESS SHARE, parent_pkey ACCESS SHARE

-- statement:
CREATE TABLE made AS WITH last AS (SELECT id FROM parent ORDER BY id DESC LIMIT 10) SELECT big.t FROM last JOIN big ON big.id = last.id;
