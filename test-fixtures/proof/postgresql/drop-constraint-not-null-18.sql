-- setup: base.sql
-- 10-17: no set-up: 42601 syntax error at or near "NOT"
-- 18: locks big ACCESS EXCLUSIVE

ALTER TABLE big ADD CONSTRAINT nn NOT NULL i4;

-- statement:
ALTER TABLE big DROP CONSTRAINT nn;
