-- setup: base.sql
-- 10-18: locks parent ACCESS EXCLUSIVE

ALTER TABLE big ADD CONSTRAINT positive CHECK (i4 >= 0);

-- statement:
ALTER TABLE parent ADD CONSTRAINT positive CHECK (code >= 0) NOT VALID;
