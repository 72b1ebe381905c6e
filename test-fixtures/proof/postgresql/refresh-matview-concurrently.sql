-- setup: base.sql
-- 10-18: locks big ACCESS SHARE, big_extra_idx ACCESS SHARE, big_pkey ACCESS SHARE, mv EXCLUSIVE, mvu ROW EXCLUSIVE; scans big, mv; changes mv

CREATE MATERIALIZED VIEW mv AS SELECT id, v FROM big;
CREATE UNIQUE INDEX mvu ON mv(id);
UPDATE big SET v = 'w' WHERE id < 10;

-- statement:
REFRESH MATERIALIZED VIEW CONCURRENTLY mv;
