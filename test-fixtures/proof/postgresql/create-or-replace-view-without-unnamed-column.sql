-- setup: base.sql
-- 10-18: refused 42P16 cannot drop columns from view

CREATE VIEW v1 AS SELECT id, upper(t) FROM big;

-- statement:
CREATE OR REPLACE VIEW v1 AS SELECT id FROM big;
-- accepted:
CREATE OR REPLACE VIEW v1 AS SELECT id, upper(t), t AS plain FROM big;
