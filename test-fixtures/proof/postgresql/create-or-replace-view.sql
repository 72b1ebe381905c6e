-- setup: base.sql
-- 10-18: locks big ACCESS SHARE, vw ACCESS EXCLUSIVE

CREATE VIEW vw AS SELECT id, v FROM big;

-- statement:
CREATE OR REPLACE VIEW vw AS SELECT id, v, i4 FROM big;
