-- setup: base.sql
-- 10-18: locks parent ACCESS SHARE, v1 ACCESS EXCLUSIVE

CREATE VIEW v1 AS SELECT id, code FROM parent;

-- statement:
CREATE OR REPLACE VIEW v1 AS SELECT * FROM parent;
