-- setup: base.sql
-- 10-18: locks big SHARE UPDATE EXCLUSIVE

ALTER TABLE big ADD CONSTRAINT positive CHECK (i4 >= 0);

-- statement:
ALTER TABLE big VALIDATE CONSTRAINT positive;
