-- setup: base.sql
-- 10-17: refused 42601 syntax error at or near "NOT"
-- 18: locks big ACCESS EXCLUSIVE; scans big

-- statement:
ALTER TABLE ONLY big ADD CONSTRAINT nn NOT NULL i4;
