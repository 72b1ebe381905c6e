-- setup: base.sql
-- 10-18: locks mv ACCESS EXCLUSIVE, mvu ACCESS EXCLUSIVE; new files mv, mvu

CREATE MATERIALIZED VIEW mv AS SELECT id, v FROM big;
CREATE UNIQUE INDEX mvu ON mv(id);

-- statement:
REFRESH MATERIALIZED VIEW mv WITH NO DATA;
