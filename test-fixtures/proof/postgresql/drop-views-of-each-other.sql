-- setup: base.sql
-- 10-18: locks v1 ACCESS EXCLUSIVE, v2 ACCESS EXCLUSIVE

CREATE VIEW v1 AS SELECT id, t FROM big;
CREATE VIEW v2 AS SELECT id FROM v1;

-- statement:
DROP VIEW v1, v2;
