-- setup: base.sql
-- 10-18: refused 42P16 cannot change name of view column "b" to "c"

CREATE VIEW v1 (a, b) AS SELECT id, t FROM big;

-- statement:
CREATE OR REPLACE VIEW v1 (a, c) AS SELECT id, t FROM big;
