-- setup: base.sql
-- 10-18: refused 42P16 cannot change name of view column "b" to "t"

CREATE VIEW v1 AS SELECT id, t AS b, (n * 2)::numeric(10, 2), v::varchar FROM big;

-- statement:
CREATE OR REPLACE VIEW v1 AS SELECT id, t, (n * 2)::numeric(10, 2), v::varchar FROM big;
-- accepted:
CREATE OR REPLACE VIEW v1 AS SELECT id, t AS b, (n * 3)::numeric(10, 2), v::varchar, i4 FROM big;
-- accepted:
CREATE OR REPLACE VIEW v1 AS (SELECT big.id, t AS b, (n * 3)::numeric(10, 2), v::varchar FROM big) UNION SELECT id, name, 1::numeric(10, 2), 'x'::varchar FROM parent;
-- accepted:
ALTER TABLE big RENAME COLUMN id TO nr;
CREATE OR REPLACE VIEW v1 AS SELECT nr AS id, t AS b, (n * 2)::numeric(10, 2), v::varchar FROM big;
