-- setup: base.sql
-- 10-18: locks v1 ACCESS EXCLUSIVE, v2 ACCESS EXCLUSIVE

CREATE VIEW v1 AS SELECT id FROM big;
CREATE VIEW v2 AS SELECT id FROM big;

-- statement:
ALTER VIEW v1 SET (security_barrier = true);
ALTER VIEW v2 SET (check_option = local);
