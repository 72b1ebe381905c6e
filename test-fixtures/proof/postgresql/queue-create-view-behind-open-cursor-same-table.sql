-- setup: base.sql
-- beside it: finished without waiting
-- 10-18: locks big ACCESS SHARE

-- statement:
CREATE VIEW vw AS SELECT id FROM big;
