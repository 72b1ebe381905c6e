-- setup: base.sql
-- 10-17: no set-up: 42601 syntax error at or near "NOT"
-- 18: locks big SHARE UPDATE EXCLUSIVE; scans big

ALTER TABLE big ADD CONSTRAINT nn NOT NULL i4 NOT VALID;

-- statement:
ALTER TABLE big VALIDATE CONSTRAINT nn;
