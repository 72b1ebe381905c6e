-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

ALTER TABLE big ADD CONSTRAINT positive CHECK (i4 >= 0);

-- statement:
ALTER TABLE big ADD CONSTRAINT positive CHECK (extra >= 0) NOT VALID, DROP CONSTRAINT positive;
