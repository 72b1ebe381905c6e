-- setup: base.sql
-- 10-18: locks big ACCESS SHARE, v1 ACCESS EXCLUSIVE

CREATE VIEW v1 (a, b) AS SELECT id, t FROM big;

-- statement:
CREATE OR REPLACE VIEW v1 (a, b, c) AS SELECT id, t, v FROM big;
