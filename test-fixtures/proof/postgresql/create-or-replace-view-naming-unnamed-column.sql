-- setup: base.sql
-- 10-18: locks big ACCESS SHARE, v1 ACCESS EXCLUSIVE

CREATE VIEW v1 AS SELECT id, upper(t) FROM big;

-- statement:
CREATE OR REPLACE VIEW v1 AS SELECT id, v::text AS upper FROM big;
