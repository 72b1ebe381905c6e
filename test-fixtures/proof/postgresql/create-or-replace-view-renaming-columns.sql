-- setup: base.sql
-- 10-18: refused 42P16 cannot change name of view column "b" to "c"

CREATE VIEW v1 (a, b) AS SELECT id, t FROM big;

-- statement:
CREATE OR REPLACE VIEW v1 (a, c) AS SELECT id, t FROM big;
-- accepted:
CREATE OR REPLACE VIEW v1 (a, b, c) AS SELECT id, t, v FROM big;
-- accepted:
ALTER TABLE v1 RENAME COLUMN b TO c;
CREATE OR REPLACE VIEW v1 (a, c) AS SELECT id, t FROM big;
