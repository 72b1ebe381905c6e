-- setup: base.sql
-- 10-18: locks big ACCESS SHARE

-- statement:
CREATE VIEW vw AS SELECT id, v FROM big;
