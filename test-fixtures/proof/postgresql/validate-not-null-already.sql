-- setup: base.sql
-- 10-17: no set-up: 42601 syntax error at or near "NOT"
-- 18: locks big SHARE UPDATE EXCLUSIVE

ALTER TABLE big ADD CONSTRAINT i4_nn NOT NULL i4;

-- statement:
ALTER TABLE big VALIDATE CONSTRAINT i4_nn;
