-- setup: base.sql
-- 10-14: refused 22023 unrecognized parameter "security_invoker"
-- 15-18: locks v1 ACCESS EXCLUSIVE

CREATE VIEW v1 AS SELECT id FROM big;

-- statement:
ALTER VIEW v1 SET (security_invoker = true);
