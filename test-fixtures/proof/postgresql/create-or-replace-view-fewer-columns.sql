-- setup: base.sql
-- 10-18: refused 42P16 cannot drop columns from view

CREATE VIEW v1 (a, b) AS SELECT id, t FROM big;

-- statement:
CREATE OR REPLACE VIEW v1 (a) AS SELECT id FROM big;
-- accepted:
CREATE OR REPLACE VIEW v1 (a, b) AS SELECT id, t FROM big;
-- accepted:
CREATE OR REPLACE VIEW v1 (a) AS SELECT id, t AS b, v FROM big;
-- accepted:
DROP VIEW v1;
CREATE VIEW v1 (a) AS SELECT id FROM big;
