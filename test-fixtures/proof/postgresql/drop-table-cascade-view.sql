-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE, big_pkey ACCESS EXCLUSIVE, vw ACCESS EXCLUSIVE

CREATE VIEW vw AS SELECT id, v FROM big;

-- statement:
DROP TABLE big CASCADE;
