-- setup: base.sql
-- 10-18: locks big ACCESS SHARE, big_extra_idx ACCESS SHARE, big_pkey ACCESS SHARE, mv ACCESS EXCLUSIVE, mvu ACCESS EXCLUSIVE; rewrites mv; scans big, mv; changes mv; builds mvu

CREATE MATERIALIZED VIEW mv AS SELECT id, v FROM big;
CREATE UNIQUE INDEX mvu ON mv(id);

-- statement:
REFRESH MATERIALIZED VIEW mv;
